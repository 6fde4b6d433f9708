package kz.adep.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import kz.adep.account.StaffSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Asks for the second factor once more, if it was given longer ago, where a file full of cases leaves the house and where it is
 * decided who may sign in: whoever sits down at an open screen gets neither.
 */
final class FreshCode {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final List<Act> ACTS = List.of(
            new Act(HttpMethod.POST, "/office/exports/*/file", "/office/exports", "COMMISSIONER", "HEAD"),
            new Act(HttpMethod.POST, "/agency/exports/*/file", "/agency/exports", "AGENCY_OFFICER"),
            new Act(HttpMethod.GET, "/admin/accounts/new", "/admin/accounts/new", "ADMINISTRATOR"),
            new Act(HttpMethod.POST, "/admin/accounts/new", "/admin/accounts/new", "ADMINISTRATOR"),
            new Act(HttpMethod.POST, "/admin/accounts/*", "/admin", "ADMINISTRATOR"),
            new Act(HttpMethod.POST, "/admin/invitations/*", "/admin", "ADMINISTRATOR"));

    private static final AuthorizationManager<RequestAuthorizationContext> GIVEN_LATELY =
            AllRequiredFactorsAuthorizationManager.<RequestAuthorizationContext>builder()
                    .requireFactor(factor -> factor.passwordAuthority())
                    .requireFactor(factor -> factor.authority(CodeFilter.FACTOR).validDuration(FRESH))
                    .build();

    private FreshCode() {}

    /** What needs it, the page where its button stands, and whose it is. */
    private record Act(RequestMatcher matcher, String page, AuthorizationManager<RequestAuthorizationContext> role) {

        Act(HttpMethod method, String pattern, String page, String... roles) {
            this(
                    PathPatternRequestMatcher.withDefaults().matcher(method, pattern),
                    page,
                    AuthorityAuthorizationManager.hasAnyRole(roles));
        }

        /** Who may not do it anyway is refused, and not asked for a code. */
        @Nullable
        AuthorizationResult authorize(
                Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
            AuthorizationResult allowed = role.authorize(who, request);
            return allowed != null && !allowed.isGranted() ? allowed : GIVEN_LATELY.authorize(who, request);
        }
    }

    static void guard(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        ACTS.forEach(act -> requests.requestMatchers(act.matcher()).access(act::authorize));
    }

    /** The page of the code; who gave one already comes back from it to where the button stands. */
    static AuthenticationEntryPoint page() {
        return (request, response, missing) -> {
            Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (!gave(signedIn, FactorGrantedAuthority.PASSWORD_AUTHORITY)) {
                response.sendRedirect(StaffSecurity.PASSWORD_PAGE);
                return;
            }
            if (gave(signedIn, CodeFilter.FACTOR)) {
                ACTS.stream()
                        .filter(act -> act.matcher().matches(request))
                        .findFirst()
                        .ifPresent(act -> request.getSession().setAttribute(StaffSignIn.BACK, act.page()));
            }
            response.sendRedirect(CodeFilter.PAGE);
        };
    }

    private static boolean gave(@Nullable Authentication authentication, String factor) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> factor.equals(authority.getAuthority()));
    }
}
