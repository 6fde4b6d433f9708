package kz.adep.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses sign-in to an address with too many attempts, in the words of a wrong password and before any is looked at.
 */
class SourceFilter extends OncePerRequestFilter {

    private final SignInSources sources;
    private final Map<RequestMatcher, AuthenticationFailureHandler> refusals = Stream.of(
                    StaffSecurity.PASSWORD_PAGE, CodeFilter.PAGE)
            .collect(Collectors.toMap(
                    page -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, page),
                    CodeFilter::refusal));

    SourceFilter(SignInSources sources) {
        this.sources = sources;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var refusal : refusals.entrySet()) {
            if (refusal.getKey().matches(request) && !sources.admits(request.getRemoteAddr())) {
                refusal.getValue()
                        .onAuthenticationFailure(request, response, new BadCredentialsException("too many attempts"));
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
