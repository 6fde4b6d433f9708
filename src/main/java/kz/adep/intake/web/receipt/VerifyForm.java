package kz.adep.intake.web.receipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What stands on a slip. */
record VerifyForm(
        @NotBlank(message = "{receipt.verify.number.required}") @Size(max = 60, message = "{intake.too-long}") @Nullable
        String number,

        @NotBlank(message = "{receipt.verify.code.required}") @Size(max = 60, message = "{intake.too-long}") @Nullable
        String code) {

    static VerifyForm empty() {
        return new VerifyForm("", "");
    }
}
