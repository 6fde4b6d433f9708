package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowUps;
import kz.adep.intake.web.NoSession;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets the applicant ask for another look at how his case ended. */
@Controller
@PublicPage
@RequestMapping("/follow/dispute")
class FollowedDisputeController {

    private static final String VIEW = "intake/follow/dispute";
    private static final String BACK = "redirect:/follow/case";

    private final FollowUps cases;

    FollowedDisputeController(FollowUps cases) {
        this.cases = cases;
    }

    @ModelAttribute("unsent")
    static String unsent() {
        return "/follow/dispute/unsent";
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute("form", DisputeForm.empty());
        return cases.standing(code(request)).open() ? VIEW : BACK;
    }

    /** In another language: what is typed comes back and is not sent. */
    @PostMapping("/unsent")
    String askAgain(HttpServletRequest request, @ModelAttribute("form") DisputeForm form) {
        return cases.standing(code(request)).open() ? VIEW : BACK;
    }

    @PostMapping
    String file(HttpServletRequest request, @Valid @ModelAttribute("form") DisputeForm form, BindingResult errors) {
        CaseCode code = code(request);
        if (errors.hasErrors()) {
            return VIEW;
        }
        cases.dispute(code, Objects.requireNonNull(form.grounds()));
        return BACK;
    }

    @ExceptionHandler(NotFound.class)
    String notRegistered() {
        return "redirect:/follow/waiting";
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }
}
