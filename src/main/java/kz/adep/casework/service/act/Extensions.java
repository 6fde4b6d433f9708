package kz.adep.casework.service.act;

import java.util.Optional;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseExtension;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.casework.domain.term.CaseDeadline.Cause;
import kz.adep.casework.domain.term.CountedTerm;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time for an answer: asked for by who handles the case, decided by the head or deputy. */
@Service
public class Extensions {

    private final CaseActs acts;
    private final CaseContents contents;
    private final CaseRecords records;
    private final Terms terms;
    private final Deadlines deadlines;
    private final Notices notices;
    private final CaseNotices bells;

    Extensions(
            CaseActs acts,
            CaseContents contents,
            CaseRecords records,
            Terms terms,
            Deadlines deadlines,
            Notices notices,
            CaseNotices bells) {
        this.acts = acts;
        this.contents = contents;
        this.records = records;
        this.terms = terms;
        this.deadlines = deadlines;
        this.notices = notices;
        this.bells = bells;
    }

    /** Refused for a complaint, after the due day, and for more than the law allows in all. */
    @Transactional
    public void ask(UUID id, int months, String reason) {
        acts.act(id, "casework.extension.asked", file -> {
            requireInTerm(file);
            int granted = records.extensions(id).stream()
                    .filter(extension -> extension.decision() == CaseExtension.Decision.GRANTED)
                    .mapToInt(CaseExtension::months)
                    .sum();
            if (granted + months > rule(file).length()) {
                throw new RuleViolation("law.extension.too-long");
            }
            file.askExtension(acts.today());
            contents.add(new CaseExtension(file, months, reason, CaseActs.account(), acts.today()));
            bells.approvalAsked(file);
        });
    }

    /** The request that lies before the head. */
    @Transactional(readOnly = true)
    public Optional<UUID> waiting(UUID id) {
        return pending(id).map(CaseExtension::id);
    }

    /**
     * Judged as when it was asked for: the type may be another one by now, and the due day past.
     *
     * @param request the one that was read: another one may lie there now, for another time
     */
    @Transactional
    public void grant(UUID id, @Nullable UUID request) {
        acts.act(id, "casework.extension.granted", file -> {
            CaseExtension extension = asked(file, request);
            requireInTerm(file);
            extension.decide(true, CaseActs.account(), acts.today());
            file.extensionDecided();
            DeadlineRule rule = rule(file).ofLength(extension.months());
            CountedTerm term =
                    CountedTerm.from(file.due().orElseThrow(Extensions::noTerm), rule, deadlines.workingDays());
            terms.replace(file, term, Cause.EXTENDED);
            notices.tell(
                    file,
                    Step.TELL_EXTENSION,
                    notices.words(
                            file,
                            file.withheld() ? "law.notice.extended.withheld" : "law.notice.extended",
                            Notices.day(term.due()),
                            extension.months()));
        });
    }

    @Transactional
    public void refuse(UUID id, @Nullable UUID request, String reason) {
        acts.act(id, "casework.extension.refused", file -> {
            asked(file, request).decide(false, CaseActs.account(), acts.today());
            file.extensionDecided();
            acts.note(file, reason);
        });
    }

    /** A request falls away when the case has become one whose term is not extended; who asked is told. */
    void dropWhereNotExtendable(CaseFile file) {
        pending(file.getId())
                .filter(asked -> !isExtendable(file, file.appealType().orElseThrow()))
                .ifPresent(asked -> {
                    asked.drop(acts.today());
                    file.extensionDecided();
                    acts.record(file, "casework.extension.dropped");
                    bells.extensionDropped(file, asked.askedBy());
                });
    }

    private CaseExtension asked(CaseFile file, @Nullable UUID request) {
        CaseExtension waiting = pending(file.getId()).orElseThrow(() -> new RuleViolation("law.extension.none"));
        if (!waiting.id().equals(request)) {
            throw new RuleViolation("law.extension.changed");
        }
        return waiting;
    }

    private Optional<CaseExtension> pending(UUID caseId) {
        return records.extensions(caseId).stream()
                .filter(CaseExtension::isAsked)
                .findFirst();
    }

    private void requireInTerm(CaseFile file) {
        AppealType type = file.appealType().orElseThrow(Extensions::noTerm);
        if (!isExtendable(file, type)) {
            throw new RuleViolation("law.extension.complaint");
        }
        if (acts.today().isAfter(file.due().orElseThrow(Extensions::noTerm))) {
            throw new RuleViolation("law.extension.late");
        }
    }

    private boolean isExtendable(CaseFile file, AppealType type) {
        return deadlines.rule(Step.ANSWER, type, file.registeredOn()).extendable();
    }

    private DeadlineRule rule(CaseFile file) {
        return deadlines.rule(Step.EXTENSION, file.appealType().orElse(null), file.registeredOn());
    }

    private static RuleViolation noTerm() {
        return new RuleViolation("law.extension.no-term");
    }
}
