package kz.adep.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.adep.evaluation.domain.CanonicalText;
import kz.adep.shared.LocalizedText;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.companion.Companions;
import org.jspecify.annotations.Nullable;

/**
 * A study as far as the reader may see it: the Agency all of it, everybody else no draft, the public no office and no
 * count.
 *
 * @param version counts the changes of a draft
 * @param design absent where the figures were imported
 * @param alpha level of the test, fixed before the result is seen
 * @param frozen absent of a draft
 * @param publication absent of who never was public
 * @param corrects code of the study that this one corrects
 */
public record Study(
        int id,
        String code,
        StudyWords words,
        StudyStage stage,
        int version,
        @Nullable RegisterDesign design,
        BigDecimal alpha,
        @Nullable Frozen frozen,
        @Nullable Publication publication,
        @Nullable String corrects,
        List<StudyUnit> units) {

    /** The least size of a group that is made public: in a smaller one an office might be recognised. */
    public static final int LEAST_PUBLIC = 5;

    public Study {
        units = units.stream().sorted(Comparator.comparing(StudyUnit::position)).toList();
    }

    public LocalizedText title() {
        return StudyWords.filled(words.title());
    }

    public LocalizedText source() {
        return StudyWords.filled(words.source());
    }

    public LocalizedText note() {
        return StudyWords.filled(words.note());
    }

    public LocalizedText unit() {
        return StudyWords.filled(words.unit());
    }

    public boolean published() {
        return stage == StudyStage.PUBLISHED;
    }

    public List<StudyUnit> of(Arm arm) {
        return units.stream()
                .filter(unit -> unit.isIncluded() && unit.arm() == arm)
                .toList();
    }

    public List<StudyUnit> excluded() {
        return units.stream().filter(unit -> !unit.isIncluded()).toList();
    }

    /** How many units are excluded, by reason. */
    public Map<Exclusion, Integer> exclusions() {
        Map<Exclusion, Integer> counts = new EnumMap<>(Exclusion.class);
        excluded().forEach(unit -> counts.merge(Objects.requireNonNull(unit.exclusion()), 1, Integer::sum));
        return counts;
    }

    public Optional<StudyUnit> unit(int position) {
        return units.stream().filter(unit -> unit.position() == position).findFirst();
    }

    /** Whether the input gives any count before and after, and not only changes. */
    public boolean hasCounts() {
        return units.stream().anyMatch(unit -> unit.before() != null);
    }

    public boolean mayBePublished() {
        return stage.mayBePublished()
                && of(Arm.STUDY).size() >= LEAST_PUBLIC
                && of(Arm.CONTROL).size() >= LEAST_PUBLIC;
    }

    /** The result is always worked out again from the input; it is never stored. */
    public RunsTestResult result() {
        return RunsTest.of(changes(Arm.STUDY), changes(Arm.CONTROL), alpha);
    }

    /** What stands beside the result, with the seed that was frozen. */
    public Companions companions() {
        long seed = Objects.requireNonNull(frozen).seed();
        return Companions.of(changes(Arm.STUDY), changes(Arm.CONTROL), alpha, seed);
    }

    /** What the hash is of; only the Agency sees enough to write it. */
    public String canonical() {
        return CanonicalText.whole(this);
    }

    /** Groups and changes without offices: enough to work out the result again. */
    public String publicText() {
        return CanonicalText.open(this);
    }

    /** Whether the input is still the one that was frozen, as far as the reader sees it. */
    public boolean isIntact() {
        return frozen != null && CanonicalText.matches(this, frozen);
    }

    private double[] changes(Arm arm) {
        return of(arm).stream()
                .mapToDouble(unit -> Objects.requireNonNull(unit.change()).doubleValue())
                .toArray();
    }
}
