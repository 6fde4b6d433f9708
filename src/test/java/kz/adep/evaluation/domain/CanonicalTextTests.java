package kz.adep.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Drafts;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.Frozen;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyStage;
import kz.adep.evaluation.StudyUnit;
import org.junit.jupiter.api.Test;

class CanonicalTextTests {

    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    @Test
    void firstFormatKnowsGroupsAndFiguresOnly() {
        Study paper = paper(change(3, Arm.CONTROL, "-1.50"), change(2, Arm.STUDY, "100"), change(1, Arm.STUDY, "2"));

        assertThat(paper.canonical()).isEqualTo("adep-study-1\n2020\nSTUDY;1;;;2\nSTUDY;2;;;100\nCONTROL;1;;;-1.5\n");
    }

    @Test
    void firstFormatHidesNothingFromThePublic() {
        Study paper = paper(change(1, Arm.STUDY, "2"), change(2, Arm.CONTROL, "1"));

        assertThat(paper.publicText()).isEqualTo(paper.canonical());
    }

    @Test
    void secondFormatTellsEverythingThatDecidesTheResult() {
        Study study = Freezing.of(
                Drafts.of(
                        Drafts.unit(1, Arm.STUDY, 5, 1),
                        Drafts.unit(2, Arm.CONTROL, 5, 4),
                        Drafts.unit(3, Arm.CONTROL, 9, 9).exclude(Exclusion.BODY_CHANGED, "split; in two")),
                42,
                SALT,
                NOW);

        assertThat(study.canonical()).isEqualTo("""
                        adep-study-2
                        salt;00112233445566778899aabbccddeeff
                        code;2026-7
                        alpha;0.05
                        seed;42
                        corrects;
                        intervention;COACHING
                        before;2025-01;2025-06
                        begun;2025-07;2025-12
                        after;2026-01;2026-06
                        arm;position;office;label;before;after;change;exclusion;remark
                        STUDY;1;;unit 1;5;1;4;;
                        CONTROL;2;;unit 2;5;4;1;;
                        CONTROL;3;;unit 3;9;9;0;BODY_CHANGED;"split; in two"
                        """);
    }

    @Test
    void publicTextNamesNoOfficeAndNoCount() {
        Study study = Freezing.of(Drafts.ofFour(), 42, SALT, NOW);

        assertThat(study.publicText())
                .startsWith("adep-study-2-public\ncode;2026-7\n")
                .endsWith("arm;change\nSTUDY;2\nSTUDY;7\nCONTROL;-2\nCONTROL;0\n")
                .doesNotContain("unit", SALT);
    }

    @Test
    void hashIsTheOneOfTheCommandLine() {
        assertThat(CanonicalText.sha256("adep\n"))
                .isEqualTo("6cc9ef27929d5bb52f5885a0e49bd49c597f68051608dde8e57803f93d8bf08a");
    }

    private static Study paper(StudyUnit... units) {
        return new Study(
                1,
                "2020",
                Drafts.words("Мақала"),
                StudyStage.PUBLISHED,
                0,
                null,
                new BigDecimal("0.05"),
                new Frozen(1, 1, null, "", null, NOW),
                null,
                null,
                List.of(units));
    }

    private static StudyUnit change(int position, Arm arm, String change) {
        return new StudyUnit(position, null, "", arm, null, null, new BigDecimal(change), null, null);
    }
}
