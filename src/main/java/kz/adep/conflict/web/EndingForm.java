package kz.adep.conflict.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import kz.adep.conflict.domain.Ending;
import kz.adep.conflict.domain.Result;
import kz.adep.conflict.service.ConflictView;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** How a conflict ended, and the version that was read. */
record EndingForm(
        @NotNull(message = ConflictForm.REQUIRED) @Nullable Result result,

        @Size(max = 200, message = "{conflict.too-long}") @Nullable
        String passedTo,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endedOn,

        int version) {

    static EndingForm of(ConflictView view, LocalDate today) {
        Ending ending = view.ending();
        return ending == null
                ? new EndingForm(Result.SETTLED, "", today, view.version())
                : new EndingForm(ending.result(), ending.passedTo(), ending.on(), view.version());
    }

    EndingForm onVersion(int stored) {
        return new EndingForm(result, passedTo, endedOn, stored);
    }

    void check(Errors errors) {
        if (isOver() && endedOn == null && !errors.hasFieldErrors("endedOn")) {
            errors.rejectValue("endedOn", "platform.required");
        }
        if (result == Result.PASSED_ON && whom().isEmpty()) {
            errors.rejectValue("passedTo", "conflict.passed-to.missing");
        }
    }

    boolean isOver() {
        return result != Result.ONGOING;
    }

    Ending toEnding() {
        LocalDate on = Objects.requireNonNull(endedOn);
        return result == Result.PASSED_ON ? Ending.passedTo(whom(), on) : Ending.settled(on);
    }

    private String whom() {
        return passedTo == null ? "" : passedTo.strip();
    }
}
