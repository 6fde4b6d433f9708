package kz.adep.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Keeps at most three sessions of one account: a new one ends those that were not used for longest. To be asked before the
 * session id changes: the repository still knows the old one. */
class SessionLimit implements SessionAuthenticationStrategy {

    private static final int AT_ONCE = 3;

    private final FindByIndexNameSessionRepository<?> sessions;

    SessionLimit(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        String own = request.getSession().getId();
        sessions.findByPrincipalName(authentication.getName()).values().stream()
                .map(Session.class::cast)
                .filter(session -> !session.getId().equals(own))
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .skip(AT_ONCE - 1)
                .forEach(session -> sessions.deleteById(session.getId()));
    }
}
