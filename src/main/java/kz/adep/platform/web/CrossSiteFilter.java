package kz.adep.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another host makes a browser send here, beside the CSRF token (security.md H-2). A neighbour under
 * the same domain is another host too: whoever runs it, or broke into it, is not us.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SAFE.contains(request.getMethod()) && isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Site") != null
                ? !isFromHere(request)
                : isForeign(request.getHeader("Origin"), request.getServerName());
    }

    /** Whether a page of our own sent it, and not one of a neighbour's site; of old browsers nobody knows. */
    static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static boolean isForeign(@Nullable String origin, String host) {
        if (origin == null || origin.equals("null")) {
            return false;
        }
        try {
            return !host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
