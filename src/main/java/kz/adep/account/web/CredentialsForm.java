package kz.adep.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.domain.Totp;
import org.springframework.validation.Errors;

/**
 * @param secret offered with the QR code and sent back, so that nothing of an unfinished setup is stored
 * @param fullName asked of the first administrator; who was invited is known
 */
record CredentialsForm(
        @NotBlank(message = "{platform.required}") String token,
        String secret,
        String fullName,
        String username,

        @Size(min = 12, max = 200, message = "{account.password.size}")
        String password,

        @NotBlank(message = "{platform.required}") String code) {

    /** A field that was not sent is empty; a secret that is none is replaced, and its code will not fit. */
    CredentialsForm {
        token = Objects.requireNonNullElse(token, "");
        secret = secret != null && secret.matches(Totp.SECRET)
                ? secret
                : Totp.random().secret();
        fullName = Objects.requireNonNullElse(fullName, "");
        username = Objects.requireNonNullElse(username, "");
        password = Objects.requireNonNullElse(password, "");
        code = Objects.requireNonNullElse(code, "");
    }

    static CredentialsForm begin(String token) {
        return new CredentialsForm(token, "", "", "", "", "");
    }

    void checkName(Errors errors) {
        if (fullName.length() < 2 || fullName.length() > 200) {
            errors.rejectValue("fullName", "account.name.size");
        }
        if (!username.toLowerCase(Locale.ROOT).matches(NewAccount.USERNAME)) {
            errors.rejectValue("username", "account.username.form");
        }
    }

    Totp totp() {
        return new Totp(secret);
    }

    NewAccount toAdministrator(int stateBodyId) {
        return new NewAccount(
                UUID.randomUUID(), stateBodyId, username, fullName, StaffRole.ADMINISTRATOR, password, totp(), false);
    }
}
