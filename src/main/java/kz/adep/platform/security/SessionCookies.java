package kz.adep.platform.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One session cookie for staff, another for who follows a case by its code, none elsewhere: the public pages then need
 * no session table, and a member of staff who follows a case of one's own stays two people.
 */
@Component
class SessionCookies implements HttpSessionIdResolver {

    private final List<Side> sides = List.of(
            new Side("__Host-adep-office", "Strict", StaffSecurity.PATHS),
            new Side("__Host-adep-follow", "Lax", "/follow/**"));

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return side(request).map(side -> side.cookie.resolveSessionIds(request)).orElse(List.of());
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        side(request)
                .orElseThrow(() -> new IllegalStateException("no session lives at " + request.getRequestURI()))
                .cookie
                .setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        side(request).ifPresent(side -> side.cookie.expireSession(request, response));
    }

    private Optional<Side> side(HttpServletRequest request) {
        // The error page is asked for on behalf of the page that failed, and keeps its session.
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        PathContainer path = PathContainer.parsePath(failed instanceof String uri ? uri : request.getRequestURI());
        return sides.stream().filter(side -> side.holds(path)).findFirst();
    }

    private static final class Side {

        private final List<PathPattern> paths;
        private final CookieHttpSessionIdResolver cookie = new CookieHttpSessionIdResolver();

        Side(String name, String sameSite, String... paths) {
            this.paths = Stream.of(paths)
                    .map(PathPatternParser.defaultInstance::parse)
                    .toList();
            DefaultCookieSerializer serializer = new DefaultCookieSerializer();
            serializer.setCookieName(name);
            serializer.setCookiePath("/");
            serializer.setSameSite(sameSite);
            serializer.setUseSecureCookie(true);
            serializer.setUseHttpOnlyCookie(true);
            cookie.setCookieSerializer(serializer);
        }

        boolean holds(PathContainer path) {
            return paths.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }
}
