package kz.adep.account.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

record TokenForm(@NotBlank(message = "{platform.required}") String token) {

    TokenForm {
        token = Objects.requireNonNullElse(token, "");
    }
}
