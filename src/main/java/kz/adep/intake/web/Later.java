package kz.adep.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads who leaves the form for later from the question to the code of the draft. What was typed there is kept first, as an
 * answer or else as it stands. Files that were refused leave the page as it is, with the reason.
 */
class Later implements HandlerInterceptor {

    private static final String BUTTON = "later";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        boolean asked = request.getMethod().equals("POST") && request.getParameter(BUTTON) != null;
        if (!asked || page == null || page.getViewName() == null) {
            return;
        }
        boolean answered = page.getViewName().startsWith("redirect:");
        if (answered || response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            page.clear();
            page.setViewName(
                    answered ? "forward:/apply/later" : "forward:" + request.getRequestURI() + "/left?to=later");
        }
    }
}
