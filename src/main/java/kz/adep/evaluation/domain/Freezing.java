package kz.adep.evaluation.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Frozen;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyStage;
import kz.adep.evaluation.StudyUnit;
import kz.adep.shared.RuleViolation;

/** Fixes the input of a study for good. */
public final class Freezing {

    private static final int FORMAT = 2;
    private static final Comparator<BigDecimal> NUMBERS = Comparator.naturalOrder();

    private static final Comparator<StudyUnit> GROUPED = Comparator.comparing(
                    (StudyUnit unit) -> Objects.requireNonNull(unit.arm()))
            .thenComparing(unit -> Objects.requireNonNull(unit.change()), NUMBERS)
            .thenComparing(StudyUnit::label);

    private static final Comparator<StudyUnit> LEFT_OUT = Comparator.comparing(
                    (StudyUnit unit) -> Objects.requireNonNull(unit.exclusion()))
            .thenComparing(StudyUnit::label);

    private Freezing() {}

    /** Refuses a draft that has nothing to compare. */
    public static Study of(Study draft, long seed, String salt, Instant now) {
        draft.stage().requireOpen();
        if (draft.of(Arm.STUDY).isEmpty() || draft.of(Arm.CONTROL).isEmpty()) {
            throw new RuleViolation("evaluation.refused.groups");
        }
        if (changes(draft) < 2) {
            throw new RuleViolation("evaluation.refused.all-equal");
        }
        Study unsealed = with(draft, inOrder(draft), new Frozen(FORMAT, seed, salt, "", null, now));
        Frozen frozen = new Frozen(
                FORMAT,
                seed,
                salt,
                CanonicalText.sha256(unsealed.canonical()),
                CanonicalText.sha256(unsealed.publicText()),
                now);
        return with(draft, unsealed.units(), frozen);
    }

    private static long changes(Study draft) {
        return draft.units().stream()
                .filter(StudyUnit::isIncluded)
                .map(unit -> Objects.requireNonNull(unit.change()).stripTrailingZeros())
                .distinct()
                .count();
    }

    /** By group and change: in the order of offices a position would tell which line is whose. */
    private static List<StudyUnit> inOrder(Study draft) {
        List<StudyUnit> ordered = new ArrayList<>();
        draft.units().stream().filter(StudyUnit::isIncluded).sorted(GROUPED).forEach(ordered::add);
        draft.excluded().stream().sorted(LEFT_OUT).forEach(ordered::add);
        List<StudyUnit> numbered = new ArrayList<>();
        ordered.forEach(unit -> numbered.add(unit.at(numbered.size() + 1)));
        return numbered;
    }

    private static Study with(Study draft, List<StudyUnit> units, Frozen frozen) {
        return new Study(
                draft.id(),
                draft.code(),
                draft.words(),
                StudyStage.FROZEN,
                draft.version(),
                draft.design(),
                draft.alpha(),
                frozen,
                null,
                draft.corrects(),
                units);
    }
}
