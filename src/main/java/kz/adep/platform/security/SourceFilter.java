package kz.adep.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import kz.adep.account.StaffSignIn;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses sign-in to an address with too many attempts, in the words of a wrong password and before any is looked at. Who
 * signed in on this device before is not held up by others behind the address.
 */
class SourceFilter extends OncePerRequestFilter {

    private final SignInSources sources;
    private final List<Gate> gates;

    SourceFilter(SignInSources sources, StaffSignIn signIn) {
        this.sources = sources;
        this.gates = List.of(
                Gate.at(StaffSecurity.PASSWORD_PAGE, request -> {
                    String username = request.getParameter("username");
                    return username != null && signIn.knows(username, DeviceCookie.of(request));
                }),
                Gate.at(
                        CodeFilter.PAGE,
                        request -> SignedInStaff.known(
                                        SecurityContextHolder.getContext().getAuthentication())
                                .filter(staff -> signIn.knows(staff, DeviceCookie.of(request)))
                                .isPresent()));
    }

    /** What is sent to a page, how it is refused there, and when the device is that of the account it is about. */
    private record Gate(
            RequestMatcher sent, AuthenticationFailureHandler refusal, Predicate<HttpServletRequest> isOnOwnDevice) {

        static Gate at(String page, Predicate<HttpServletRequest> isOnOwnDevice) {
            return new Gate(
                    PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, page),
                    CodeFilter.refusal(page),
                    isOnOwnDevice);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (Gate gate : gates) {
            if (gate.sent().matches(request)
                    && !gate.isOnOwnDevice().test(request)
                    && !sources.admits(request.getRemoteAddr())) {
                gate.refusal()
                        .onAuthenticationFailure(request, response, new BadCredentialsException("too many attempts"));
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
