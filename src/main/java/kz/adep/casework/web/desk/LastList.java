package kz.adep.casework.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDateTime;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.desk.SavedViews;
import kz.adep.casework.web.Desk;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list somebody works through: where the page of a case leads back to, and what its next case is. */
@ControllerAdvice(basePackageClasses = Desk.class)
public class LastList {

    private static final String LAST = "adep.desk.list";

    private final Clock clock;

    LastList(Clock clock) {
        this.clock = clock;
    }

    /** Stored with the session only when it is another one than before. */
    public static void remember(HttpServletRequest request, Listing listing) {
        HttpSession session = request.getSession();
        String query = SavedViews.query(listing.parameters());
        if (!query.equals(session.getAttribute(LAST))) {
            session.setAttribute(LAST, query);
        }
    }

    static Listing of(HttpServletRequest request) {
        return Listing.parse(SavedViews.parameters(query(request)));
    }

    @ModelAttribute("list")
    static String list(HttpServletRequest request) {
        String cases = request.getRequestURI().startsWith("/agency/") ? Desk.AGENCY : Desk.OFFICE;
        String query = query(request);
        return query.isEmpty() ? cases : cases + "?" + query;
    }

    /** For the foot of what is printed. */
    @ModelAttribute("printedAt")
    LocalDateTime printedAt() {
        return LocalDateTime.now(clock);
    }

    private static String query(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object last = session == null ? null : session.getAttribute(LAST);
        return last == null ? "" : last.toString();
    }
}
