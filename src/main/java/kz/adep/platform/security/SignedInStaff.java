package kz.adep.platform.security;

import java.util.Optional;
import kz.adep.account.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Reads who is signed in; with the password alone nobody is. */
final class SignedInStaff {

    private SignedInStaff() {}

    static Optional<StaffMember> of(@Nullable Authentication authentication) {
        return known(authentication).filter(staff -> hasSecondFactor(authentication));
    }

    /** Also with the password alone. */
    static Optional<StaffMember> known(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof StaffMember staff
                ? Optional.of(staff)
                : Optional.empty();
    }

    private static boolean hasSecondFactor(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> CodeFilter.FACTOR.equals(authority.getAuthority()));
    }
}
