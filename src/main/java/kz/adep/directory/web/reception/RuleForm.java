package kz.adep.directory.web.reception;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import kz.adep.directory.domain.reception.Hours;
import kz.adep.directory.domain.reception.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A weekday on which the commissioner receives. */
record RuleForm(
        @NotNull(message = ProfileForm.REQUIRED) @Nullable DayOfWeek weekday,
        @NotNull(message = ProfileForm.REQUIRED) @Nullable Week week,

        @NotNull(message = ProfileForm.REQUIRED) @DateTimeFormat(iso = ISO.TIME) @Nullable
        LocalTime opens,

        @NotNull(message = ProfileForm.REQUIRED) @DateTimeFormat(iso = ISO.TIME) @Nullable
        LocalTime closes) {

    static RuleForm empty() {
        return new RuleForm(DayOfWeek.TUESDAY, Week.EVERY, LocalTime.of(15, 0), LocalTime.of(17, 0));
    }

    @AssertTrue(message = "{reception.hours.order}")
    public boolean isHoursInOrder() {
        return opens == null || closes == null || opens.isBefore(closes);
    }

    /** Of a form that was checked. */
    Hours hours() {
        return new Hours(Objects.requireNonNull(opens), Objects.requireNonNull(closes));
    }
}
