package kz.adep.account.domain;

import java.util.Locale;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.shared.RuleViolation;

/**
 * An account to be made.
 *
 * @param demo its password is published, so that it signs in only in the demonstration mode
 */
public record NewAccount(
        UUID id,
        int stateBodyId,
        String username,
        String fullName,
        StaffRole role,
        String password,
        Totp totp,
        boolean demo) {

    public static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,63}";
    public static final int SHORTEST_PASSWORD = 12;
    public static final int LONGEST_PASSWORD = 200;

    public NewAccount {
        username = username.toLowerCase(Locale.ROOT);
        if (!username.matches(USERNAME)) {
            throw new RuleViolation("account.username.form");
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new RuleViolation("account.password.length", SHORTEST_PASSWORD);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw new RuleViolation("account.password.username");
        }
    }

    @Override
    public String toString() {
        return "NewAccount[" + id + "]";
    }
}
