package kz.adep.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.adep.shared.ActingAs;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in; kept in the session.
 *
 * @param credentialsVersion grows when the password, the second factor or the role changes: an older session ends
 */
public record StaffMember(
        UUID accountId,
        int stateBodyId,
        StaffRole role,
        String fullName,
        LocalizedText stateBody,
        int credentialsVersion)
        implements UserDetails {

    public ActingAs actingAs() {
        return role.actingAs(stateBodyId, accountId);
    }

    /** The page this person starts on. */
    public String home() {
        return role.home();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    /** The id, not the name typed at sign-in: it is stored with the session and never changes. */
    @Override
    public String getUsername() {
        return accountId.toString();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }
}
