package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kz.adep.casework.ApplicantDesk;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.web.NoSession;
import kz.adep.shared.PublicPage;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An applicant who doubts that an official is impartial asks that he does not deal with the case. */
@Controller
@PublicPage
@RequestMapping("/follow/recusal")
class RecusalRequestController {

    private static final String PAGE = "intake/recusal";
    private static final String BACK = "redirect:/follow/case";

    private final FollowedCases cases;
    private final FollowedPages pages;

    RecusalRequestController(FollowedCases cases, FollowedPages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    /** Of the office an applicant knows no more than these two, and of the Agency only that somebody deals with the case. */
    enum Official {
        COMMISSIONER,
        HEAD,
        OFFICER;

        static List<Official> of(ApplicantDesk.View view) {
            return view.withheld() ? List.of(OFFICER) : List.of(COMMISSIONER, HEAD);
        }
    }

    record RecusalRequestForm(
            @NotNull(message = "{platform.required}") @Nullable
            Official whom,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{intake.too-long}") @Nullable
            String reason) {}

    @ModelAttribute("unsent")
    static String unsent() {
        return "/follow/recusal/unsent";
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute("form", new RecusalRequestForm(null, ""));
        return isAsked(code(request), model) ? PAGE : BACK;
    }

    /** In another language: what is typed comes back and is not sent. */
    @PostMapping("/unsent")
    String askAgain(
            HttpServletRequest request,
            @ModelAttribute("form") RecusalRequestForm form,
            HttpServletResponse response,
            Model model) {
        return page(code(request), form, response, model);
    }

    @PostMapping
    String send(
            HttpServletRequest request,
            @Valid @ModelAttribute("form") RecusalRequestForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        CaseCode code = code(request);
        if (errors.hasErrors()) {
            return page(code, form, response, model);
        }
        try {
            cases.askRecusal(code, form.whom() == Official.HEAD, Objects.requireNonNull(form.reason()));
            return BACK + "?recusal";
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key());
            return page(code, form, response, model);
        }
    }

    /** What cannot be asked any more leaves what was typed on the page of the case. */
    private String page(CaseCode code, RecusalRequestForm form, HttpServletResponse response, Model model) {
        return isAsked(code, model)
                ? PAGE
                : pages.keep(code, form.reason(), "intake.case.kept.recusal", response, model);
    }

    private boolean isAsked(CaseCode code, Model model) {
        ApplicantDesk.View view = cases.get(code);
        model.addAttribute("officials", Official.of(view));
        return view.stage().isOpen();
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }
}
