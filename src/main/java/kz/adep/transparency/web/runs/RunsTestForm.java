package kz.adep.transparency.web.runs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kz.adep.statistics.DecimalSample;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.transparency.domain.Level;
import kz.adep.transparency.service.RunsTestDesk;
import org.jspecify.annotations.Nullable;

/** Two groups of figures as people paste them, and the level of the test. */
record RunsTestForm(
        @Nullable String study,
        @Nullable String control,
        @Nullable String alpha) {

    static final List<String> LEVELS = List.of("0.1", "0.05", "0.025", "0.01", "0.001");

    private static final String USUAL = "0.05";

    RunsTestForm {
        study = Objects.requireNonNullElse(study, "");
        control = Objects.requireNonNullElse(control, "");
        alpha = Objects.requireNonNullElse(alpha, USUAL);
    }

    static RunsTestForm empty() {
        return new RunsTestForm(null, null, null);
    }

    boolean isBlank() {
        return Objects.requireNonNull(study).isBlank()
                && Objects.requireNonNull(control).isBlank();
    }

    double[] studyValues() {
        return DecimalSample.of(Objects.requireNonNull(study), Group.STUDY, RunsTestDesk.MOST_VALUES);
    }

    /** The limit holds for both groups together. */
    double[] controlValues(double[] studyValues) {
        return DecimalSample.of(
                Objects.requireNonNull(control), Group.CONTROL, RunsTestDesk.MOST_VALUES - studyValues.length);
    }

    BigDecimal level() {
        return Level.of(Objects.requireNonNull(alpha));
    }
}
