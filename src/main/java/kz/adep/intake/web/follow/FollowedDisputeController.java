package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowUps;
import kz.adep.intake.web.NoSession;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.shared.RuleViolation;
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
    private final FollowedPages pages;

    FollowedDisputeController(FollowUps cases, FollowedPages pages) {
        this.cases = cases;
        this.pages = pages;
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
    String askAgain(
            HttpServletRequest request,
            @ModelAttribute("form") DisputeForm form,
            HttpServletResponse response,
            Model model) {
        CaseCode code = code(request);
        return cases.standing(code).open()
                ? VIEW
                : pages.keep(code, form.grounds(), "dispute.refused", response, model);
    }

    @PostMapping
    String file(
            HttpServletRequest request,
            @Valid @ModelAttribute("form") DisputeForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        CaseCode code = code(request);
        if (errors.hasErrors()) {
            return VIEW;
        }
        try {
            cases.dispute(code, Objects.requireNonNull(form.grounds()));
            return BACK;
        } catch (RuleViolation refusal) {
            return pages.keep(code, form.grounds(), refusal.key(), response, model);
        }
    }

    @ExceptionHandler(NotFound.class)
    String notRegistered() {
        return "redirect:/follow/waiting";
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }
}
