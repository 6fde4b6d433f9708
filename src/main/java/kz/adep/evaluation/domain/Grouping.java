package kz.adep.evaluation.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.adep.conflict.BodyCount;
import kz.adep.directory.StateBody;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.MonthSpan;
import kz.adep.evaluation.StudyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Puts offices into groups by what the registers say. Study group: who began the intervention for the first time within the
 * span. Control group: who never began one. Who began it at another time belongs to neither, and a count with a month
 * that nobody confirmed is no fact.
 *
 * @param span in which the intervention must have begun
 * @param before counts of the period before, by body
 * @param after counts of the period after, by body
 * @param first month of the first intervention ever, by body
 */
public record Grouping(
        MonthSpan span, Map<Integer, BodyCount> before, Map<Integer, BodyCount> after, Map<Integer, YearMonth> first) {

    public List<StudyUnit> of(List<StateBody> bodies) {
        List<StudyUnit> units = new ArrayList<>();
        bodies.forEach(body -> units.add(unit(units.size() + 1, body)));
        return units;
    }

    private StudyUnit unit(int position, StateBody body) {
        BodyCount earlier = complete(before.get(body.id()));
        BodyCount later = complete(after.get(body.id()));
        boolean known = earlier != null && later != null;
        BigDecimal from = earlier != null && known ? BigDecimal.valueOf(earlier.conflicts()) : null;
        BigDecimal to = later != null && known ? BigDecimal.valueOf(later.conflicts()) : null;
        return new StudyUnit(
                position,
                body.id(),
                body.code(),
                arm(body),
                from,
                to,
                from == null || to == null ? null : from.subtract(to),
                exclusion(earlier, later, arm(body)),
                null);
    }

    private @Nullable Arm arm(StateBody body) {
        YearMonth began = first.get(body.id());
        if (began == null) {
            return Arm.CONTROL;
        }
        return span.contains(began) ? Arm.STUDY : null;
    }

    private static @Nullable Exclusion exclusion(
            @Nullable BodyCount earlier, @Nullable BodyCount later, @Nullable Arm arm) {
        if (earlier == null) {
            return Exclusion.BEFORE_INCOMPLETE;
        }
        if (later == null) {
            return Exclusion.AFTER_INCOMPLETE;
        }
        return arm == null ? Exclusion.WRONG_SPAN : null;
    }

    private static @Nullable BodyCount complete(@Nullable BodyCount count) {
        return count == null || !count.isComplete() ? null : count;
    }

    /** Fresh units with what officers decided about the known ones. */
    public static List<StudyUnit> keepingDecisions(List<StudyUnit> known, List<StudyUnit> fresh) {
        Map<String, StudyUnit> earlier = byLabel(known);
        return fresh.stream()
                .map(unit -> unit.decidedLike(earlier.getOrDefault(unit.label(), unit)))
                .toList();
    }

    /** Units of which the registers now say something else, in the order of the known ones. */
    public static List<StudyUnit> drifted(List<StudyUnit> known, List<StudyUnit> fresh) {
        Map<String, StudyUnit> now = byLabel(fresh);
        return known.stream()
                .filter(unit -> !says(unit).equals(says(now.get(unit.label()))))
                .toList();
    }

    private static Map<String, StudyUnit> byLabel(List<StudyUnit> units) {
        return units.stream().collect(Collectors.toMap(StudyUnit::label, Function.identity()));
    }

    private static String says(@Nullable StudyUnit unit) {
        return unit == null ? "" : unit.arm() + " " + number(unit.before()) + " " + number(unit.after());
    }

    private static String number(@Nullable BigDecimal count) {
        return count == null ? "" : count.stripTrailingZeros().toPlainString();
    }
}
