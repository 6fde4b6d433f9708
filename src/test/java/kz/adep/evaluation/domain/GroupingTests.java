package kz.adep.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.adep.conflict.BodyCount;
import kz.adep.directory.StateBody;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Drafts;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.StudyUnit;
import kz.adep.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTests {

    private final Map<Integer, BodyCount> before = new HashMap<>();
    private final Map<Integer, BodyCount> after = new HashMap<>();
    private final Map<Integer, YearMonth> first = new HashMap<>();

    @Test
    void whoNeverBeganIsControl() {
        assertThat(unit(9, 4, null).arm()).isEqualTo(Arm.CONTROL);
    }

    @ParameterizedTest
    @CsvSource({"2025-07", "2025-10", "2025-12"})
    void whoBeganWithinTheSpanIsStudied(String month) {
        StudyUnit unit = unit(9, 4, month);

        assertThat(unit.arm()).isEqualTo(Arm.STUDY);
        assertThat(unit.isIncluded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2019-03", "2025-06", "2026-01"})
    void whoBeganAtAnotherTimeIsInNeitherGroup(String month) {
        StudyUnit unit = unit(9, 4, month);

        assertThat(unit.arm()).isNull();
        assertThat(unit.exclusion()).isEqualTo(Exclusion.WRONG_SPAN);
    }

    @Test
    void changeIsBeforeMinusAfter() {
        assertThat(unit(9, 4, null).change()).isEqualByComparingTo("5");
    }

    @Test
    void monthThatNobodyConfirmedIsNoZero() {
        before.put(1, new BodyCount(1, 0, 5, 6));
        after.put(1, new BodyCount(1, 0, 6, 6));

        assertThat(unit().exclusion()).isEqualTo(Exclusion.BEFORE_INCOMPLETE);
        assertThat(unit().before()).isNull();
    }

    @Test
    void incompletePeriodAfterIsToldToo() {
        before.put(1, new BodyCount(1, 3, 6, 6));
        after.put(1, new BodyCount(1, 1, 0, 6));

        assertThat(unit().exclusion()).isEqualTo(Exclusion.AFTER_INCOMPLETE);
    }

    @Test
    void officeWithoutAnyCountIsIncomplete() {
        assertThat(unit().exclusion()).isEqualTo(Exclusion.BEFORE_INCOMPLETE);
    }

    @Test
    void decisionOfAnOfficerStaysOverARecount() {
        StudyUnit known = unit(9, 4, null).exclude(Exclusion.BODY_CHANGED, "split");

        List<StudyUnit> recounted = Grouping.keepingDecisions(List.of(known), List.of(unit(10, 4, null)));

        assertThat(recounted.get(0).exclusion()).isEqualTo(Exclusion.BODY_CHANGED);
        assertThat(recounted.get(0).before()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void whatFollowsFromTheRegisterGoesBeforeADecision() {
        StudyUnit known = unit(9, 4, null).exclude(Exclusion.BY_OFFICER, "moved");

        List<StudyUnit> recounted = Grouping.keepingDecisions(List.of(known), List.of(unit(9, 4, "2020-01")));

        assertThat(recounted.get(0).exclusion()).isEqualTo(Exclusion.WRONG_SPAN);
    }

    @Test
    void reasonOfATakenBackDecisionStaysOverARecount() {
        StudyUnit known =
                unit(9, 4, null).exclude(Exclusion.BY_OFFICER, "moved").include("it did not");

        List<StudyUnit> recounted = Grouping.keepingDecisions(List.of(known), List.of(unit(9, 4, null)));

        assertThat(recounted.get(0).isIncluded()).isTrue();
        assertThat(recounted.get(0).remark()).isEqualTo("it did not");
    }

    @Test
    void driftNamesWhoseFiguresChanged() {
        StudyUnit known = unit(9, 4, null);

        assertThat(Grouping.drifted(List.of(known), List.of(unit(9, 4, null)))).isEmpty();
        assertThat(Grouping.drifted(List.of(known), List.of(unit(9, 5, null)))).containsExactly(known);
        assertThat(Grouping.drifted(List.of(known), List.of(unit(9, 4, "2025-08"))))
                .containsExactly(known);
        assertThat(Grouping.drifted(List.of(known), List.of())).containsExactly(known);
    }

    private StudyUnit unit(int earlier, int later, String began) {
        before.put(1, new BodyCount(1, earlier, 6, 6));
        after.put(1, new BodyCount(1, later, 6, 6));
        first.clear();
        if (began != null) {
            first.put(1, YearMonth.parse(began));
        }
        return unit();
    }

    private StudyUnit unit() {
        return new Grouping(Objects.requireNonNull(Drafts.HALF_YEARS).span(), before, after, first)
                .of(List.of(body()))
                .get(0);
    }

    private static StateBody body() {
        return new StateBody(
                1, null, StateBody.Kind.MINISTRY, "MZ", null, new LocalizedText("ДМ", "МЗ", "Health"), true);
    }
}
