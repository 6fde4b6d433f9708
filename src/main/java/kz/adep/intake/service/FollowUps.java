package kz.adep.intake.service;

import kz.adep.casework.followup.ApplicantDisputes;
import kz.adep.intake.domain.rating.Rating;
import kz.adep.intake.service.rating.FollowedRatings;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Service;

/** What the holder of a tracking code may still do when his case has ended. */
@Service
public class FollowUps {

    private final ApplicantDisputes disputes;
    private final FollowedRatings ratings;

    FollowUps(ApplicantDisputes disputes, FollowedRatings ratings) {
        this.disputes = disputes;
        this.ratings = ratings;
    }

    /** Whether its end can be disputed, and what became of it. */
    public ApplicantDisputes.Standing standing(CaseCode code) {
        return ActingScope.call(code.holder(), () -> disputes.standing(code.hash()));
    }

    public void dispute(CaseCode code, String grounds) {
        Twice.run(code, () -> disputes.file(code.hash(), grounds));
    }

    public boolean mayRate(CaseCode code) {
        return ActingScope.call(code.holder(), () -> ratings.isOpen(code.hash()));
    }

    public void rate(CaseCode code, Rating rating) {
        Twice.run(code, () -> ratings.rate(code.hash(), rating));
    }
}
