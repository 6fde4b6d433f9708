package kz.adep.transparency.web.runs.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kz.adep.statistics.DecimalSample;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.transparency.domain.Level;
import kz.adep.transparency.service.RunsTestDesk;
import org.jspecify.annotations.Nullable;

/** Two groups as programs send them: decimal numbers as text, so that no digit is lost on the way. */
record RunsTestQuestion(
        @Nullable List<@Nullable String> study,
        @Nullable List<@Nullable String> control,
        @Nullable String alpha) {

    double[] studyValues() {
        return values(study, Group.STUDY, RunsTestDesk.MOST_VALUES);
    }

    /** The limit holds for both groups together. */
    double[] controlValues(double[] studyValues) {
        return values(control, Group.CONTROL, RunsTestDesk.MOST_VALUES - studyValues.length);
    }

    BigDecimal level() {
        return alpha == null ? RunsTest.DEFAULT_ALPHA : Level.of(alpha);
    }

    private static double[] values(@Nullable List<@Nullable String> tokens, Group group, int limit) {
        return DecimalSample.of(
                Objects.requireNonNullElse(tokens, List.<@Nullable String>of()).stream()
                        .map(token -> Objects.requireNonNullElse(token, ""))
                        .toList(),
                group,
                limit);
    }
}
