package kz.adep.account.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.Invitation;
import kz.adep.account.domain.NewAccount;
import org.jspecify.annotations.Nullable;

record InvitationForm(
        @Size(min = 2, max = 200, message = "{account.invite.name.size}")
        String fullName,

        @Pattern(
                regexp = NewAccount.USERNAME,
                flags = Pattern.Flag.CASE_INSENSITIVE,
                message = "{account.username.form}")
        String username,

        @NotNull(message = "{account.invite.role.required}") @Nullable
        StaffRole role,

        @NotNull(message = "{account.invite.body.required}") @Nullable
        Integer stateBody) {

    static final InvitationForm EMPTY = new InvitationForm("", "", null, null);

    /** A field that was not sent is empty. */
    InvitationForm {
        fullName = Objects.requireNonNullElse(fullName, "").strip();
        username = Objects.requireNonNullElse(username, "").strip();
    }

    Invitation toInvitation() {
        return new Invitation(
                UUID.randomUUID(),
                Objects.requireNonNull(stateBody),
                null,
                username,
                fullName,
                Objects.requireNonNull(role));
    }
}
