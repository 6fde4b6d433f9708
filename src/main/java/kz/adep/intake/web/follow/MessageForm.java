package kz.adep.intake.web.follow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to the commissioner.
 *
 * @param once what this form alone carries, so that its message is there once however often it is sent
 */
record MessageForm(
        @Nullable String once,

        @NotBlank(message = "{intake.case.message.required}") @Size(max = 5000, message = "{intake.too-long}") @Nullable
        String message) {

    /** A page that came without it, as after an ended session, gets one of its own: two messages are never one. */
    MessageForm {
        once = once == null || once.isBlank() ? UUID.randomUUID().toString() : once;
    }

    static MessageForm empty() {
        return new MessageForm(null, "");
    }

    String sentOnce() {
        return Objects.requireNonNull(once);
    }

    String words() {
        return Objects.requireNonNullElse(message, "");
    }

    boolean isBlank() {
        return words().isBlank();
    }
}
