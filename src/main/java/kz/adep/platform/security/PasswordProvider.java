package kz.adep.platform.security;

import java.util.ArrayList;
import java.util.List;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffSignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** Takes the first factor. */
@Component
class PasswordProvider implements AuthenticationProvider {

    private final StaffSignIn signIn;

    PasswordProvider(StaffSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        StaffMember staff = signIn.password(typed.getName(), String.valueOf(typed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        List<GrantedAuthority> authorities = new ArrayList<>(staff.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        return UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
