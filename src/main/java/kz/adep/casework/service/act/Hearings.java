package kz.adep.casework.service.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseHearing;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears the applicant before an act that burdens him; the simplified procedure knows no hearing. */
@Service
public class Hearings {

    private static final Set<AppealType> FULL_PROCEDURE = EnumSet.of(AppealType.APPLICATION, AppealType.COMPLAINT);

    private final CaseActs acts;
    private final CaseContents contents;
    private final CaseRecords records;
    private final Terms terms;
    private final Notices notices;

    Hearings(CaseActs acts, CaseContents contents, CaseRecords records, Terms terms, Notices notices) {
        this.acts = acts;
        this.contents = contents;
        this.records = records;
        this.terms = terms;
        this.notices = notices;
    }

    @Transactional
    public void tell(UUID id, String preliminary, @Nullable LocalDate hearingOn) {
        acts.act(id, "casework.hearing.told", file -> {
            requireFullProcedure(file);
            LocalDate today = acts.today();
            LocalDate actFrom = terms.add(file, Step.HEARING_NOTICE, today)
                    .map(CaseDeadline::due)
                    .orElseThrow(() -> new RuleViolation("law.hearing.no-term"));
            terms.add(file, Step.OBJECTION, today);
            contents.add(CaseHearing.told(file, preliminary, hearingOn, today, actFrom));
            String text = notices.words(file, "law.notice.hearing", preliminary, Notices.day(actFrom));
            notices.tell(
                    file,
                    hearingOn == null
                            ? text
                            : text + " " + notices.words(file, "law.notice.hearing.day", Notices.day(hearingOn)));
        });
    }

    @Transactional
    public void record(UUID id, String text) {
        acts.act(id, "casework.hearing.recorded", file -> {
            file.requireUndecided();
            records.hearings(id).stream()
                    .filter(CaseHearing::isOpen)
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new RuleViolation("law.hearing.none"))
                    .record(text, acts.today());
            terms.done(file, Step.OBJECTION);
        });
    }

    /** The law knows cases without a hearing; which one this is stays in the case. */
    @Transactional
    public void waive(UUID id, String reason) {
        acts.act(id, "casework.hearing.waived", file -> {
            requireFullProcedure(file);
            contents.add(CaseHearing.waived(file, reason, acts.today()));
        });
    }

    /** Refuses an act that burdens an applicant who was not heard, on what he was told last. */
    public void requireHeard(CaseFile file, Outcome outcome) {
        if (outcome != Outcome.REFUSED || !isFull(file)) {
            return;
        }
        List<CaseHearing> last = last(file);
        if (last.isEmpty()) {
            throw new RuleViolation("law.hearing.needed");
        }
        if (last.stream().anyMatch(CaseHearing::awaitsRecord)) {
            throw new RuleViolation("law.hearing.unrecorded");
        }
        if (!last.stream().allMatch(hearing -> hearing.allowsActOn(acts.today()))) {
            throw new RuleViolation("law.hearing.early");
        }
    }

    /** What was told on the same day has no order. */
    private List<CaseHearing> last(CaseFile file) {
        List<CaseHearing> hearings = records.hearings(file.getId());
        return hearings.stream()
                .filter(hearing -> hearing.toldOn()
                        .equals(hearings.get(hearings.size() - 1).toldOn()))
                .toList();
    }

    private static void requireFullProcedure(CaseFile file) {
        file.requireUndecided();
        if (!isFull(file)) {
            throw new RuleViolation("law.hearing.simplified");
        }
    }

    private static boolean isFull(CaseFile file) {
        return file.appealType().filter(FULL_PROCEDURE::contains).isPresent();
    }
}
