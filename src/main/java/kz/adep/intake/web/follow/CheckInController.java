package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import kz.adep.casework.protection.CheckInDesk;
import kz.adep.casework.protection.Harm;
import kz.adep.casework.protection.Reader;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.web.NoSession;
import kz.adep.shared.PublicPage;
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

    CheckInController(FollowedCases cases) {
        this.cases = cases;
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
        return page(code(request), model);
    }

    @ModelAttribute("unsent")
    static String unsent() {
        return "/follow/check-in/unsent";
    }

    /** In another language: what is typed comes back and is not sent. */
    @PostMapping("/unsent")
    String askAgain(HttpServletRequest request, @ModelAttribute("form") CheckInForm form, Model model) {
        return page(code(request), model);
    }

    @PostMapping
    String answer(
            HttpServletRequest request,
            @Valid @ModelAttribute("form") CheckInForm form,
            BindingResult errors,
            Model model) {
        CaseCode code = code(request);
        if (errors.hasErrors()) {
            return page(code, model);
        }
        cases.answer(
                code,
                Objects.requireNonNull(form.harm()),
                Objects.requireNonNullElse(form.words(), "").strip(),
                Objects.requireNonNull(form.reader()));
        return BACK;
    }

    private String page(CaseCode code, Model model) {
        Optional<CheckInDesk.Question> question = cases.question(code);
        if (question.isEmpty()) {
            return BACK;
        }
        model.addAttribute("harms", Harm.values());
        model.addAttribute("readers", Reader.values());
        model.addAttribute("question", question.get());
        return PAGE;
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }
}
