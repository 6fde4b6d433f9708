package kz.adep.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.adep.shared.TypedField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Answers 503 while the database is away, with everything that was typed in a form that sends it again. Stands before
 * the session filter, because loading or storing a session is what fails first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DatabaseDownFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseDownFilter.class);

    private final SpringTemplateEngine templates;
    private final LocaleResolver locales;

    DatabaseDownFilter(SpringTemplateEngine templates, LocaleResolver locales) {
        this.templates = templates;
        this.locales = locales;
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
                answer(request, response);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "30");
        boolean typed =
                request.getMethod().equals("POST") && !request.getRequestURI().startsWith("/sign-in");
        Context page = new Context(
                locales.resolveLocale(request),
                Map.of(
                        "action",
                        request.getRequestURI(),
                        "fields",
                        typed ? TypedField.of(request.getParameterMap(), Set.of()) : List.of()));
        page.setVariable("sight", request.getAttribute("sight"));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.process("error/unavailable", page));
        response.flushBuffer();
    }
}
