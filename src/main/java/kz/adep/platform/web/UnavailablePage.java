package kz.adep.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.adep.shared.TypedField;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Tells, without asking the database, why nothing can be taken in now, and keeps what was typed to be sent again. */
@Component
public class UnavailablePage {

    private final SpringTemplateEngine templates;
    private final LocaleResolver locales;

    UnavailablePage(SpringTemplateEngine templates, LocaleResolver locales) {
        this.templates = templates;
        this.locales = locales;
    }

    /** Why. */
    public enum Reason {
        /** The database does not answer. */
        AWAY,
        /** The disk is nearly full. */
        FULL
    }

    public void answer(Reason reason, String seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        boolean typed =
                request.getMethod().equals("POST") && !request.getRequestURI().startsWith("/sign-in");
        Context page = new Context(
                locales.resolveLocale(request),
                Map.of(
                        "full",
                        reason == Reason.FULL,
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
