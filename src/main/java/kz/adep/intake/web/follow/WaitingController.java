package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.service.tray.Tray;
import kz.adep.intake.web.NoSession;
import kz.adep.intake.web.tray.WaitingPage;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of who sent something that is not registered yet; once it is, its own page takes over. */
@Controller
@PublicPage
class WaitingController {

    private final FollowedCases cases;
    private final Clock clock;

    WaitingController(FollowedCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/follow/waiting")
    String show(HttpServletRequest request, Model model) {
        CaseCode code = FollowSession.code(request).orElseThrow(NoSession::new);
        Optional<Tray.View> waiting = cases.waiting(code);
        if (waiting.isEmpty()) {
            cases.get(code);
            return "redirect:/follow/case";
        }
        model.addAttribute("page", WaitingPage.of(waiting.get(), clock.getZone()));
        return "intake/tray/waiting";
    }

    /** What was erased in the meantime is as unknown as a wrong code. */
    @ExceptionHandler({NoSession.class, NotFound.class})
    String ended(HttpServletRequest request) {
        FollowSession.close(request);
        return "redirect:/follow?ended";
    }
}
