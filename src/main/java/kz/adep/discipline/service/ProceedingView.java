package kz.adep.discipline.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.calendar.TermCount;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.discipline.domain.LimitationPause;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.ProceedingEvent;
import kz.adep.discipline.domain.ProceedingTerm;
import kz.adep.discipline.domain.limitation.Limitation;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding as it is shown: never the person, only that he is sealed.
 *
 * @param words how the lists of the law name what was chosen
 * @param moves what the table of transitions and the track allow next
 * @param limitation absent where the law of the day of the misdeed is not loaded
 * @param earliestSitting absent until the servant saw the materials
 * @param earlier sanctions of what seems the same person that make the misdeed a repeated one
 * @param names of staff, as far as the caller may know them
 * @param ownWork whether the caller handled it himself, so that another decides the order
 */
public record ProceedingView(
        Proceeding proceeding,
        MisconductCase of,
        LawWords words,
        List<Move> moves,
        List<ProceedingEvent> events,
        List<TermLine> terms,
        List<LimitationPause> pauses,
        @Nullable Limitation limitation,
        @Nullable LocalDate earliestSitting,
        List<Proceeding> earlier,
        Map<UUID, String> names,
        boolean ownWork,
        LocalDate today) {

    /** A term as it stands today; its count is absent where the calendar does not reach, or there is none. */
    public record TermLine(
            ProceedingTerm term,
            ProceedingTerm.State state,
            @Nullable TermCount count) {}

    public UUID id() {
        return proceeding.getId();
    }

    /** What is done next if nothing is said. */
    public Move firstMove() {
        return moves.stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("discipline.refusal.step." + proceeding.step()));
    }

    /** Whether another board than that of the body is competent. */
    public boolean goesElsewhere() {
        return ActRules.goesElsewhere(proceeding, of);
    }

    /** Whether the law on the day of the misdeed is not loaded, so that nothing is said about it. */
    public boolean lawUnknown() {
        return proceeding.offence().code().isEmpty();
    }

    public boolean sanctionTooLate() {
        return limitation != null && !limitation.allows(today);
    }
}
