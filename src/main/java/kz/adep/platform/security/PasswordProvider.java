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

/** Takes the first factor; the mark of the device comes as the details of what was typed. */
@Component
class PasswordProvider implements AuthenticationProvider {

    private final StaffSignIn signIn;

    PasswordProvider(StaffSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        StaffMember staff = signIn.password(
                        typed.getName(), String.valueOf(typed.getCredentials()), String.valueOf(typed.getDetails()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        List<GrantedAuthority> authorities = new ArrayList<>(staff.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        var passed = UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities);
        // Where there are none the mark of the device would be kept with the session.
        passed.setDetails("");
        return passed;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
