package kz.adep.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the second factor of somebody whose password was right, and adds it to what the session holds. */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

    static final String PAGE = "/sign-in/code";
    static final String FACTOR = "FACTOR_TOTP";

    private final StaffSignIn signIn;

    CodeFilter(StaffSignIn signIn, CsrfTokenRepository csrfTokens, SessionLimit limit) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PAGE));
        this.signIn = signIn;
        // The defaults of this filter keep neither the login nor the new session id.
        setMfaEnabled(true);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(List.of(
                limit, new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens))));
        setAuthenticationSuccessHandler((request, response, authentication) -> {
            DeviceCookie.set(response, signIn.mark(staff(authentication)));
            response.sendRedirect(next(request.getSession(), authentication));
        });
        setAuthenticationFailureHandler(refusal(PAGE));
    }

    /** Says only that it was refused, and makes no session to say it. */
    static AuthenticationFailureHandler refusal(String page) {
        SimpleUrlAuthenticationFailureHandler handler = new SimpleUrlAuthenticationFailureHandler(page + "?refused");
        handler.setAllowSessionCreation(false);
        return handler;
    }

    /** Where the code was asked for once more, or home. */
    private static String next(HttpSession session, Authentication authentication) {
        Object back = session.getAttribute(StaffSignIn.BACK);
        session.removeAttribute(StaffSignIn.BACK);
        return back instanceof String page ? page : staff(authentication).home();
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        StaffMember staff = staff(SecurityContextHolder.getContext().getAuthentication());
        String code = request.getParameter("code");
        if (code == null || !signIn.code(staff, code, DeviceCookie.of(request))) {
            throw new BadCredentialsException("code refused");
        }
        List<GrantedAuthority> authorities = new ArrayList<>(staff.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FACTOR));
        return UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities);
    }

    private static StaffMember staff(@Nullable Authentication authentication) {
        return SignedInStaff.known(authentication).orElseThrow(() -> new BadCredentialsException("no password given"));
    }
}
