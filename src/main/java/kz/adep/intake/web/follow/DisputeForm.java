package kz.adep.intake.web.follow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the applicant does not accept how his case ended. */
record DisputeForm(
        @NotBlank(message = "{dispute.grounds.required}") @Size(max = 5000, message = "{intake.too-long}") @Nullable
        String grounds) {

    static DisputeForm empty() {
        return new DisputeForm("");
    }
}
