package kz.adep.intake.web.follow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A message to the commissioner. */
record MessageForm(
        @NotBlank(message = "{intake.case.message.required}") @Size(max = 5000, message = "{intake.too-long}") @Nullable
        String message) {

    static MessageForm empty() {
        return new MessageForm("");
    }

    String words() {
        return Objects.requireNonNullElse(message, "");
    }

    boolean isBlank() {
        return words().isBlank();
    }
}
