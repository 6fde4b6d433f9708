package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import kz.adep.casework.protection.CheckInDesk;
import kz.adep.casework.protection.Harm;
import kz.adep.casework.protection.Reader;
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

/** Asks a reporter whether anything happened to him because he reported. */
@Controller
@PublicPage
@RequestMapping("/follow/check-in")
class CheckInController {

    private static final String PAGE = "intake/check-in";
    private static final String BACK = "redirect:/follow/case";

    private final FollowedCases cases;
    private final FollowedPages pages;

    CheckInController(FollowedCases cases, FollowedPages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    record CheckInForm(
            @NotNull(message = "{platform.required}") @Nullable
            Harm harm,

            @Size(max = 5000, message = "{intake.too-long}") @Nullable
            String words,

            @NotNull(message = "{platform.required}") @Nullable
            Reader reader) {}

    @GetMapping
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute("form", new CheckInForm(null, "", null));
        return cases.question(code(request))
                .map(question -> page(question, model))
                .orElse(BACK);
    }

    @ModelAttribute("unsent")
    static String unsent() {
        return "/follow/check-in/unsent";
    }

    /** In another language: what is typed comes back and is not sent. */
    @PostMapping("/unsent")
    String askAgain(
            HttpServletRequest request,
            @ModelAttribute("form") CheckInForm form,
            HttpServletResponse response,
            Model model) {
        return page(code(request), form, response, model);
    }

    @PostMapping
    String answer(
            HttpServletRequest request,
            @Valid @ModelAttribute("form") CheckInForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        CaseCode code = code(request);
        if (errors.hasErrors()) {
            return page(code, form, response, model);
        }
        try {
            cases.answer(
                    code,
                    Objects.requireNonNull(form.harm()),
                    Objects.requireNonNullElse(form.words(), "").strip(),
                    Objects.requireNonNull(form.reader()));
            return BACK;
        } catch (RuleViolation nothing) {
            return pages.keep(code, form.words(), nothing.key(), response, model);
        }
    }

    /** What is not asked any more leaves what was typed on the page of the case. */
    private String page(CaseCode code, CheckInForm form, HttpServletResponse response, Model model) {
        return cases.question(code)
                .map(question -> page(question, model))
                .orElseGet(() -> pages.keep(code, form.words(), "protection.nothing", response, model));
    }

    private static String page(CheckInDesk.Question question, Model model) {
        model.addAttribute("harms", Harm.values());
        model.addAttribute("readers", Reader.values());
        model.addAttribute("question", question);
        return PAGE;
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }
}
