package kz.adep.notification;

import java.util.List;
import java.util.UUID;
import kz.adep.account.StaffRole;
import org.jspecify.annotations.Nullable;

/**
 * Who is told.
 *
 * @param stateBodyId the body of the accounts; absent for all bodies
 * @param roles those told where there is no account, or it is disabled
 * @param account the one who is told alone
 */
public record Audience(
        @Nullable Integer stateBodyId,
        List<StaffRole> roles,
        @Nullable UUID account) {

    public Audience {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("somebody is told, even when the account is gone");
        }
        roles = List.copyOf(roles);
    }

    public static Audience of(int stateBodyId, StaffRole... roles) {
        return new Audience(stateBodyId, List.of(roles), null);
    }

    public static Audience administrators() {
        return new Audience(null, List.of(StaffRole.ADMINISTRATOR), null);
    }

    /** The same, but this account alone while it may sign in. */
    public Audience or(@Nullable UUID assignee) {
        return new Audience(stateBodyId, roles, assignee);
    }
}
