package kz.adep.casework.followup;

import java.time.LocalDate;
import java.util.Optional;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.dispute.CaseDispute;
import kz.adep.casework.service.dispute.Disputes;
import kz.adep.casework.service.term.ComplaintTerm;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the holder of a tracking code dispute how his case ended; the code is in the acting scope. */
@Service
public class ApplicantDisputes {

    private final CaseFiles files;
    private final Disputes disputes;
    private final ComplaintTerm term;

    ApplicantDisputes(CaseFiles files, Disputes disputes, ComplaintTerm term) {
        this.files = files;
        this.disputes = disputes;
        this.term = term;
    }

    /**
     * How a dispute stands.
     *
     * @param due by when it is decided, if the term is known
     * @param changed whether the review changed something; absent until it is decided
     */
    public record Dispute(
            String grounds,
            LocalDate filedOn,
            @Nullable LocalDate due,
            @Nullable Boolean changed,
            @Nullable LocalDate decidedOn,
            @Nullable String words) {}

    /**
     * The last day to complain of a decision; who comes later is not sent away, because lateness is no ground to.
     *
     * @param decided the day the case ended, and the count begins for who learned of it then
     */
    public record Until(LocalDate decided, LocalDate lastDay) {}

    /**
     * Whether the end of a case can be disputed here, until when, and what became of it.
     *
     * @param open whether the applicant may file one now
     * @param until absent where nothing was decided
     */
    public record Standing(
            boolean open, @Nullable Until until, @Nullable Dispute dispute) {}

    @Transactional(readOnly = true)
    public Standing standing(byte[] codeHash) {
        return standing(get(codeHash));
    }

    public Standing standing(CaseFile file) {
        Optional<CaseDispute> filed = disputes.of(file.getId());
        return new Standing(
                filed.isEmpty() && CaseDispute.isOpenTo(file),
                file.outcome()
                        .filter(Outcome::isDecision)
                        .flatMap(decided -> file.closedOn())
                        .flatMap(this::until)
                        .orElse(null),
                filed.map(dispute -> view(file, dispute)).orElse(null));
    }

    /** Sent once more, by who pressed twice, it is there already. */
    @Transactional
    public void file(byte[] codeHash, String grounds) {
        CaseFile file = get(codeHash);
        Optional<String> filed = disputes.of(file.getId()).map(CaseDispute::grounds);
        if (filed.isEmpty()) {
            disputes.file(file, grounds);
        } else if (!filed.get().equals(grounds)) {
            throw new RuleViolation("dispute.filed-already");
        }
    }

    /** The case of the code, if it has ended with an answer: who took it back or was sent elsewhere got none. */
    @Transactional(readOnly = true)
    public Optional<ClosedCase> answered(byte[] codeHash) {
        return files.findByCode(codeHash).flatMap(this::answered);
    }

    public Optional<ClosedCase> answered(CaseFile closed) {
        return Optional.of(closed)
                .filter(file -> !file.stage().isOpen())
                .filter(file ->
                        file.outcome().filter(Outcome.byAnswer()::contains).isPresent())
                .map(file -> new ClosedCase(file.getId(), file.stateBodyId(), file.withheld(), file.isAnonymous()));
    }

    private Optional<Until> until(LocalDate decided) {
        return term.lastDay(decided).map(last -> new Until(decided, last));
    }

    private Dispute view(CaseFile file, CaseDispute dispute) {
        return new Dispute(
                dispute.grounds(),
                dispute.filedOn(),
                disputes.due(file.getId()).orElse(null),
                dispute.result()
                        .map(result -> result == CaseDispute.Result.CHANGED)
                        .orElse(null),
                dispute.decidedOn().orElse(null),
                dispute.words().orElse(null));
    }

    private CaseFile get(byte[] codeHash) {
        return files.findByCode(codeHash).orElseThrow(() -> new NotFound("case"));
    }
}
