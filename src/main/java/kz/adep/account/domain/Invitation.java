package kz.adep.account.domain;

import java.util.Locale;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who may come and set up an account.
 *
 * @param accountId the account that gets new credentials; absent for a new one
 */
public record Invitation(
        UUID id, int stateBodyId, @Nullable UUID accountId, String username, String fullName, StaffRole role) {

    public Invitation {
        username = username.toLowerCase(Locale.ROOT);
        if (!username.matches(NewAccount.USERNAME)) {
            throw new RuleViolation("account.username.form");
        }
    }

    public boolean isRenewal() {
        return accountId != null;
    }

    /** What is stored of the person who came. */
    public NewAccount account(UUID account, String password, Totp totp) {
        return new NewAccount(account, stateBodyId, username, fullName, role, password, totp, false);
    }
}
