package kz.adep.intake.service;

import java.util.Objects;
import java.util.Optional;
import kz.adep.casework.followed.ApplicantReader;
import kz.adep.intake.service.rating.FollowedRatings;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all that the page of a followed case shows, in one transaction. */
@Service
public class FollowedReader {

    private final ApplicantReader cases;
    private final FollowedRatings ratings;
    private final TransactionTemplate reading;

    FollowedReader(ApplicantReader cases, FollowedRatings ratings, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.ratings = ratings;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * A case with what belongs to it.
     *
     * @param rates whether its end may be rated
     */
    public record Followed(ApplicantReader.Followed file, boolean rates) {}

    public Followed read(CaseCode code) {
        return ActingScope.call(code.holder(), () -> Objects.requireNonNull(reading.execute(status -> find(code))))
                .orElseThrow(() -> new NotFound("case"));
    }

    private Optional<Followed> find(CaseCode code) {
        return cases.find(code.hash())
                .map(file -> new Followed(
                        file, file.answered().filter(ratings::isOpen).isPresent()));
    }
}
