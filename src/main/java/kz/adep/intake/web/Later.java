package kz.adep.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads who leaves the form for later from the question to the code of the draft. What was typed there is kept first; what
 * cannot be kept leaves the page as it is, with the reason, so that nothing typed is lost. An untouched page is just left.
 */
class Later implements HandlerInterceptor {

    private static final String BUTTON = "later";
    private static final Set<String> NOT_TYPED = Set.of(BUTTON, "token", "_csrf", "lang");

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || request.getParameter(BUTTON) == null) {
            return;
        }
        boolean refused = response.getStatus() >= HttpStatus.BAD_REQUEST.value();
        if (page.getViewName().startsWith("redirect:") || (!refused && isUntouched(request))) {
            page.clear();
            page.setViewName("forward:/apply/later");
        }
    }

    private static boolean isUntouched(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(typed -> !NOT_TYPED.contains(typed.getKey()))
                .flatMap(typed -> Arrays.stream(typed.getValue()))
                .allMatch(String::isBlank);
    }
}
