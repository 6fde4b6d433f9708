package kz.adep.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.stream.Stream;
import kz.adep.account.StaffSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Asks for the second factor once more where a file full of cases leaves the house, if it was given longer ago: whoever sits
 * down at an open screen gets none.
 */
final class FreshCode {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String[] EXPORTS = {"/office/exports", "/agency/exports"};

    private FreshCode() {}

    static RequestMatcher files() {
        return new OrRequestMatcher(Stream.of(EXPORTS).map(FreshCode::files).toList());
    }

    private static RequestMatcher files(String exports) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, exports + "/*/file");
    }

    static AuthorizationManager<RequestAuthorizationContext> required() {
        return AllRequiredFactorsAuthorizationManager.<RequestAuthorizationContext>builder()
                .requireFactor(factor -> factor.passwordAuthority())
                .requireFactor(factor -> factor.authority(CodeFilter.FACTOR).validDuration(FRESH))
                .build();
    }

    /** The page of the code; who gave one already comes back to the list with the file. */
    static AuthenticationEntryPoint page() {
        return (request, response, missing) -> {
            if (gaveCode(SecurityContextHolder.getContext().getAuthentication())) {
                request.getSession().setAttribute(StaffSignIn.BACK, list(request));
            }
            response.sendRedirect(CodeFilter.PAGE);
        };
    }

    private static String list(HttpServletRequest request) {
        return Stream.of(EXPORTS)
                .filter(exports -> files(exports).matches(request))
                .findFirst()
                .orElse("/");
    }

    private static boolean gaveCode(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .anyMatch(factor -> CodeFilter.FACTOR.equals(factor.getAuthority()));
    }
}
