package kz.adep.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import kz.adep.intake.service.AlreadySent;
import kz.adep.intake.service.limit.SendAgainLater;
import kz.adep.shared.TypedField;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokenRefused;
import kz.adep.vault.FormTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is wrong with a form that came back; what was typed moves to a new form. */
@ControllerAdvice(basePackageClasses = FormRefusals.class)
class FormRefusals {

    private static final Set<String> OURS = Set.of("token", "_csrf");

    private final FormTokens tokens;
    private final FormCookie cookie;

    FormRefusals(FormTokens tokens, FormCookie cookie) {
        this.tokens = tokens;
        this.cookie = cookie;
    }

    @ExceptionHandler(NoForm.class)
    String begin() {
        return "redirect:/apply";
    }

    @ExceptionHandler(NoSession.class)
    ModelAndView sessionEnded(HttpServletRequest request) {
        return askForCode(request, "ended");
    }

    @ExceptionHandler(AnotherCase.class)
    ModelAndView anotherCase(HttpServletRequest request) {
        return askForCode(request, "another");
    }

    /** What was typed goes with the code. */
    private static ModelAndView askForCode(HttpServletRequest request, String why) {
        UnsentWords unsent = UnsentWords.of(request);
        return request.getMethod().equals("GET") || unsent.isEmpty()
                ? new ModelAndView("redirect:/follow?" + why)
                : new ModelAndView("intake/follow", unsent.model(why), HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler(AlreadySent.class)
    ModelAndView alreadySent() {
        return new ModelAndView("intake/sent", HttpStatus.CONFLICT);
    }

    /** Its token and what was typed stay on the page, which sends them again. */
    @ExceptionHandler
    ModelAndView later(SendAgainLater later, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
        ModelAndView page = new ModelAndView("intake/limit/later", HttpStatus.TOO_MANY_REQUESTS);
        page.addObject("wait", later.seconds());
        page.addObject("action", request.getRequestURI());
        page.addObject("here", request.getRequestURI());
        page.addObject("fields", TypedField.of(request.getParameterMap(), Set.of("_csrf", "lang")));
        return page;
    }

    @ExceptionHandler
    ModelAndView refused(FormTokenRefused refusal, HttpServletRequest request, HttpServletResponse response) {
        FormToken fresh = tokens.issue();
        cookie.keep(fresh, response);
        ModelAndView page = new ModelAndView("intake/refused", HttpStatus.BAD_REQUEST);
        page.addObject("reason", refusal.reason());
        page.addObject("token", fresh.text());
        page.addObject("action", request.getRequestURI());
        page.addObject("here", request.getRequestURI());
        page.addObject("fields", TypedField.of(request.getParameterMap(), OURS));
        return page;
    }
}
