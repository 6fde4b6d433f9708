package kz.adep.intake.service.rating;

import kz.adep.casework.followup.ApplicantDisputes;
import kz.adep.casework.followup.ClosedCase;
import kz.adep.intake.domain.rating.Rating;
import kz.adep.shared.Quarter;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rating by who holds the code, which is in the acting scope. */
@Service
public class FollowedRatings {

    private final Ratings ratings;
    private final ApplicantDisputes cases;

    FollowedRatings(Ratings ratings, ApplicantDisputes cases) {
        this.ratings = ratings;
        this.cases = cases;
    }

    /** Whether the case has ended with an answer and was not rated yet. */
    @Transactional(readOnly = true)
    public boolean isOpen(byte[] codeHash) {
        return cases.answered(codeHash).filter(this::isOpen).isPresent();
    }

    /** The same of a case read before. */
    public boolean isOpen(ClosedCase rated) {
        return !ratings.isRated(rated.id());
    }

    /** The last quarter that is over. */
    Quarter newest() {
        return ratings.newest();
    }

    @Transactional
    public void rate(byte[] codeHash, Rating rating) {
        rate(codeHash, rating, ratings.running());
    }

    /** In a quarter of its own, as invented ones are. */
    @Transactional
    void rate(byte[] codeHash, Rating rating, Quarter quarter) {
        ratings.rate(cases.answered(codeHash).orElseThrow(() -> new RuleViolation("rating.rated")), rating, quarter);
    }
}
