package kz.adep.intake.service;

import java.util.List;
import java.util.Objects;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.file.AttachedFile;
import kz.adep.casework.followup.ApplicantDisputes;
import kz.adep.casework.recusal.AskedRecusal;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all that the page of a followed case shows in one transaction, where each part would begin one of its own. */
@Service
public class FollowedReader {

    private final FollowedCases cases;
    private final FollowUps followUps;
    private final TransactionTemplate reading;

    FollowedReader(FollowedCases cases, FollowUps followUps, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.followUps = followUps;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * A case with what belongs to it.
     *
     * @param rates whether its end may be rated
     * @param asked whether a reporter is to be asked today how it went on
     */
    public record Followed(
            ApplicantDesk.View view,
            ApplicantDisputes.Standing standing,
            boolean rates,
            List<AskedRecusal> recusals,
            List<AttachedFile> files,
            boolean asked) {}

    public Followed read(CaseCode code) {
        return ActingScope.call(
                code.holder(),
                () -> Objects.requireNonNull(reading.execute(status -> new Followed(
                        cases.get(code),
                        followUps.standing(code),
                        followUps.mayRate(code),
                        cases.recusals(code),
                        cases.files(code),
                        cases.question(code).isPresent()))));
    }
}
