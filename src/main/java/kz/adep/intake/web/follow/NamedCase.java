package kz.adep.intake.web.follow;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.web.AnotherCase;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Every form of a followed case names its case. Two cases in two tabs share one session, and what is meant for one may
 * neither reach the other nor tell its readers who wrote both.
 */
public class NamedCase implements HandlerInterceptor {

    private static final String FIELD = "followed";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<String> mark = FollowSession.code(request).map(CaseCode::mark);
        boolean sent = request.getMethod().equals("POST") && request.getDispatcherType() == DispatcherType.REQUEST;
        String named = sent ? request.getParameter(FIELD) : null;
        if (named != null && mark.filter(followed -> !followed.equals(named)).isPresent()) {
            throw new AnotherCase();
        }
        mark.ifPresent(followed -> request.setAttribute(FIELD, followed));
        return true;
    }
}
