package kz.adep.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.domain.Totp;

/** @param secret offered with the QR code and sent back, so that nothing of an unfinished setup is stored */
record AdministratorForm(
        @NotBlank(message = "{platform.required}") String token,
        String secret,

        @Size(min = 2, max = 200, message = "{account.name.size}")
        String fullName,

        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,63}", message = "{account.username.form}")
        String username,

        @Size(min = 12, max = 200, message = "{account.password.size}")
        String password,

        @NotBlank(message = "{platform.required}") String code) {

    /** A field that was not sent is empty; a secret that is none is replaced, and its code will not fit. */
    AdministratorForm {
        token = Objects.requireNonNullElse(token, "");
        secret = secret != null && secret.matches(Totp.SECRET)
                ? secret
                : Totp.random().secret();
        fullName = Objects.requireNonNullElse(fullName, "");
        username = Objects.requireNonNullElse(username, "");
        password = Objects.requireNonNullElse(password, "");
        code = Objects.requireNonNullElse(code, "");
    }

    static AdministratorForm begin(String token) {
        return new AdministratorForm(token, "", "", "", "", "");
    }

    Totp totp() {
        return new Totp(secret);
    }

    NewAccount toAccount(int stateBodyId) {
        return new NewAccount(
                UUID.randomUUID(), stateBodyId, username, fullName, StaffRole.ADMINISTRATOR, password, totp(), false);
    }
}
