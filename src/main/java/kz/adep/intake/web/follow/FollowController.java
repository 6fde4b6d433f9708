package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.service.limit.Guesses;
import kz.adep.intake.web.UnsentWords;
import kz.adep.limits.Sources;
import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks for the tracking code. A wrong, a malformed and an erased code get the same page to the byte; what was typed is
 * not shown again, it may be nearly right.
 */
@Controller
@PublicPage
class FollowController {

    private static final String VIEW = "intake/follow";

    private final FollowedCases cases;
    private final Guesses guesses;
    private final Sources sources;

    FollowController(FollowedCases cases, Guesses guesses, Sources sources) {
        this.cases = cases;
        this.guesses = guesses;
        this.sources = sources;
    }

    @GetMapping("/follow")
    String ask() {
        return VIEW;
    }

    /** In another language: what waits for the code stays with the page. */
    @PostMapping("/follow/unsent")
    String askAgain(@RequestParam(defaultValue = "") String page, HttpServletRequest request, Model model) {
        keep(UnsentWords.of(page, request), request, model);
        return VIEW;
    }

    @PostMapping("/follow")
    String open(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        UnsentWords unsent = UnsentWords.of(page, request);
        Optional<CaseCode> known = guesses.look(sources.of(request.getRemoteAddr()), () -> cases.open(code));
        if (known.isEmpty()) {
            model.addAttribute("failed", true);
            keep(unsent, request, model);
            return VIEW;
        }
        FollowSession.open(request, known.get());
        return unsent.isEmpty() ? "redirect:/follow/case" : "forward:" + unsent.address();
    }

    private static void keep(UnsentWords unsent, HttpServletRequest request, Model model) {
        if (!unsent.isEmpty()) {
            model.addAllAttributes(unsent.model(request.getParameter("why")));
        }
    }

    @PostMapping("/follow/leave")
    String leave(HttpServletRequest request) {
        FollowSession.close(request);
        return "redirect:/follow?left";
    }
}
