package kz.adep.directory.web.reception;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import kz.adep.directory.domain.reception.Hours;
import kz.adep.directory.domain.reception.SingleDay;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A single day; without hours nobody is received on it. */
record DayForm(
        @NotNull(message = ProfileForm.REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate day,

        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime opens,

        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime closes) {

    static DayForm empty() {
        return new DayForm(null, null, null);
    }

    @AssertTrue(message = "{reception.hours.order}")
    public boolean isHoursInOrder() {
        return opens == null ? closes == null : closes != null && opens.isBefore(closes);
    }

    /** Of a form that was checked. */
    SingleDay toDay() {
        Hours hours = opens == null ? null : new Hours(opens, Objects.requireNonNull(closes));
        return new SingleDay(Objects.requireNonNull(day), hours);
    }
}
