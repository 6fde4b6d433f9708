package kz.adep.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Drafts;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.Frozen;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class FreezingTests {

    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    @Test
    void frozenStudyIsIntact() {
        assertThat(frozen(Drafts.ofFour()).isIntact()).isTrue();
    }

    @Test
    void draftIsNotIntact() {
        assertThat(Drafts.ofFour().isIntact()).isFalse();
    }

    @Test
    void changedCountBreaksTheHash() {
        Study study = frozen(Drafts.ofFour());
        StudyUnit first = study.units().get(0);
        StudyUnit forged = Drafts.unit(first.position(), Arm.STUDY, 100, 98);

        assertThat(withFirst(study, forged).isIntact()).isFalse();
    }

    @Test
    void countThatLeavesTheChangeAsItIsBreaksTheHashToo() {
        Study study = frozen(Drafts.ofFour());
        StudyUnit first = study.units().get(0);
        StudyUnit forged = new StudyUnit(
                1,
                null,
                first.label(),
                first.arm(),
                Objects.requireNonNull(first.before()).add(java.math.BigDecimal.ONE),
                Objects.requireNonNull(first.after()).add(java.math.BigDecimal.ONE),
                first.change(),
                null,
                null);

        assertThat(withFirst(study, forged).isIntact()).isFalse();
    }

    @Test
    void exchangedOfficesBreakTheHash() {
        Study study = frozen(Drafts.ofFour());
        StudyUnit first = study.units().get(0);
        StudyUnit renamed = new StudyUnit(
                1, null, "another", first.arm(), first.before(), first.after(), first.change(), null, null);

        assertThat(withFirst(study, renamed).isIntact()).isFalse();
    }

    @Test
    void changedReasonBreaksTheHash() {
        Study study = frozen(Drafts.of(
                Drafts.unit(1, Arm.STUDY, 5, 1),
                Drafts.unit(2, Arm.CONTROL, 5, 4),
                Drafts.unit(3, Arm.CONTROL, 9, 9).exclude(Exclusion.BY_OFFICER, "moved")));
        List<StudyUnit> units = new ArrayList<>(study.units());
        units.set(2, Drafts.unit(3, Arm.CONTROL, 9, 9).exclude(Exclusion.BY_OFFICER, "liked it so"));

        assertThat(Drafts.tampered(study, units).isIntact()).isFalse();
    }

    @Test
    void positionsFollowGroupAndChangeAndNotTheOffices() {
        assertThat(frozen(Drafts.ofFour()).units())
                .extracting(StudyUnit::label)
                .containsExactly("unit 4", "unit 2", "unit 1", "unit 3");
    }

    @Test
    void readerWithoutTheSaltChecksThePublicText() {
        Study study = frozen(Drafts.ofFour());

        assertThat(asVisitor(study).isIntact()).isTrue();
        assertThat(withFirst(asVisitor(study), open(Drafts.unit(1, Arm.STUDY, 9, 0)))
                        .isIntact())
                .isFalse();
    }

    @Test
    void sameInputWithAnotherSaltHasAnotherHash() {
        Study other = Freezing.of(Drafts.ofFour(), 1, SALT.replace('0', '1'), NOW);

        assertThat(seal(other).sha256())
                .isNotEqualTo(seal(frozen(Drafts.ofFour())).sha256());
        assertThat(seal(other).publicSha256())
                .isEqualTo(seal(frozen(Drafts.ofFour())).publicSha256());
    }

    @Test
    void emptyGroupIsRefused() {
        Study study = Drafts.of(Drafts.unit(1, Arm.STUDY, 5, 1), Drafts.unit(2, Arm.STUDY, 6, 1));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> frozen(study))
                .withMessage("evaluation.refused.groups");
    }

    @Test
    void equalChangesAreRefused() {
        Study study = Drafts.of(Drafts.unit(1, Arm.STUDY, 5, 1), Drafts.unit(2, Arm.CONTROL, 6, 2));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> frozen(study))
                .withMessage("evaluation.refused.all-equal");
    }

    @Test
    void frozenStudyIsNotFrozenAgain() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> frozen(frozen(Drafts.ofFour())))
                .withMessage("evaluation.refused.frozen");
    }

    private static Study frozen(Study draft) {
        return Freezing.of(draft, 1, SALT, NOW);
    }

    private static Frozen seal(Study study) {
        return Objects.requireNonNull(study.frozen());
    }

    private static Study withFirst(Study study, StudyUnit unit) {
        List<StudyUnit> units = new ArrayList<>(study.units());
        units.set(0, unit);
        return Drafts.tampered(study, units);
    }

    /** As the walls show it to the public. */
    private static Study asVisitor(Study study) {
        Frozen seal = seal(study);
        return new Study(
                study.id(),
                study.code(),
                study.words(),
                study.stage(),
                study.version(),
                study.design(),
                study.alpha(),
                new Frozen(seal.format(), seal.seed(), null, seal.sha256(), seal.publicSha256(), seal.at()),
                null,
                null,
                study.units().stream().map(FreezingTests::open).toList());
    }

    private static StudyUnit open(StudyUnit unit) {
        return new StudyUnit(unit.position(), null, "", unit.arm(), null, null, unit.change(), unit.exclusion(), null);
    }
}
