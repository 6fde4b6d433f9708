package kz.adep.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 while the database is away, with everything that was typed in a form that sends it again. Stands before
 * the session filter, because loading or storing a session is what fails first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DatabaseDownFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseDownFilter.class);

    private static final String SECONDS = "30";

    private final UnavailablePage page;

    DatabaseDownFilter(UnavailablePage page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!DatabaseDown.caused(e)) {
                throw e;
            }
            LOG.warn("database away: {}", e.getClass().getSimpleName());
            if (!response.isCommitted()) {
                page.answer(UnavailablePage.Reason.AWAY, SECONDS, request, response);
            }
        }
    }
}
