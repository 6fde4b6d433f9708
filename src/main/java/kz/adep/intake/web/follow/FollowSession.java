package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import kz.adep.intake.service.CaseCode;

/** The session of who follows one case: it holds the hash of the code and nothing else. */
final class FollowSession {

    private static final String CODE = "code";
    private static final Duration IDLE = Duration.ofMinutes(30);

    private FollowSession() {}

    static void open(HttpServletRequest request, CaseCode code) {
        close(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(CODE, code.hex());
    }

    static Optional<CaseCode> code(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(CODE))
                .map(hex -> new CaseCode((String) hex));
    }

    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
