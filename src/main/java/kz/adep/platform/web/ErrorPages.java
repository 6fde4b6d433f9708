package kz.adep.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import kz.adep.shared.PublicPage;
import kz.adep.shared.TypedField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The one place errors end: a problem document under {@code /api/}, a page in the reader's language elsewhere. */
@Controller
@PublicPage
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 408, 409, 413, 429, 500, 503);

    /** Where something may have been typed that is given back. */
    private static final Set<String> TYPED = Set.of("/apply", "/follow", "/sight/unsent", "/receipt/verify");

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (uri.startsWith("/api/")) {
            return problem(status, uri);
        }
        if (isStale(request, status, uri)) {
            return stale(request, uri);
        }
        ModelAndView page = page(status);
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            // Only a form for which there is no room is answered so from here, and of that one nothing was kept.
            page.addObject("code", "room");
        }
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            page.addObject("incident", incident(request));
        }
        return page;
    }

    /** What a reader can tell who runs this; in the log it stands after the error, and says nothing of the reader. */
    private static String incident(HttpServletRequest request) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error(
                "Incident {}: {}",
                incident,
                cause == null ? "unknown" : cause.getClass().getName());
        return incident;
    }

    /**
     * A form of the public side without its token against forgery. What another site sends, one of the same domain too, is
     * not given back: who sends it again without reading would be tricked into it.
     */
    private static boolean isStale(HttpServletRequest request, HttpStatus status, String uri) {
        return status == HttpStatus.FORBIDDEN
                && "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                && request.getAttribute(CsrfToken.class.getName()) != null
                && CrossSiteFilter.isFromHere(request)
                && TYPED.stream().anyMatch(uri::startsWith);
    }

    private static ModelAndView stale(HttpServletRequest request, String uri) {
        ModelAndView page = new ModelAndView("error/stale", HttpStatus.FORBIDDEN);
        page.addObject("action", uri);
        page.addObject("fields", TypedField.of(request.getParameterMap(), Set.of("_csrf", "lang")));
        page.addObject("here", uri);
        return page;
    }

    static ModelAndView page(HttpStatus status) {
        ModelAndView page = new ModelAndView("error/page", status);
        page.addObject("code", explained(status));
        // Wherever it was asked for, a page that is missing looks the same.
        page.addObject("fault", true);
        return page;
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String uri) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(uri));
        problem.setDetail(messages.getMessage(
                "platform.error." + explained(status) + ".text", null, LocaleContextHolder.getLocale()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static int explained(HttpStatus status) {
        return EXPLAINED.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
