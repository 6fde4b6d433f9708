package kz.adep.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import kz.adep.account.StaffSignIn;
import kz.adep.audit.AuditEvent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes down what a signed-in member of staff was refused, then refuses it. It is asked after the transactions of the
 * request have ended. A form with a stale token is no matter of rights and leaves no entry.
 */
class AuditedRefusal implements AccessDeniedHandler {

    private final StaffSignIn signIn;
    private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();

    AuditedRefusal(StaffSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            SignedInStaff.of(SecurityContextHolder.getContext().getAuthentication())
                    .ifPresent(staff -> signIn.refused(staff, path(request)));
        }
        page.handle(request, response, denied);
    }

    /** The pattern of the refused handler; of a request that reached none, the guarded side. */
    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(pattern -> pattern.toString().replace('{', ':').replace("}", ""))
                .filter(AuditEvent::isValue)
                .orElseGet(() -> side(request));
    }

    private static String side(HttpServletRequest request) {
        return Stream.of(StaffSecurity.PATHS)
                .filter(path ->
                        PathPatternRequestMatcher.withDefaults().matcher(path).matches(request))
                .findFirst()
                .map(path -> path.replace("/**", ""))
                .orElse("");
    }
}
