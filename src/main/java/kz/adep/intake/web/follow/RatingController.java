package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import kz.adep.intake.domain.rating.Rating;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowUps;
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

/** Asks how the handling of a closed case was found, once. */
@Controller
@PublicPage
@RequestMapping("/follow/rating")
class RatingController {

    private static final String VIEW = "intake/rating/ask";
    private static final String BACK = "redirect:/follow/case";

    private final FollowUps cases;

    RatingController(FollowUps cases) {
        this.cases = cases;
    }

    @ModelAttribute("answers")
    Rating.Answer[] answers() {
        return Rating.Answer.values();
    }

    @ModelAttribute("unsent")
    static String unsent() {
        return "/follow/rating/unsent";
    }

    /** In another language: what is chosen comes back and is not sent. */
    @PostMapping("/unsent")
    String askAgain(HttpServletRequest request, @ModelAttribute("form") Form form) {
        return cases.mayRate(code(request)) ? VIEW : BACK;
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute("form", Form.empty());
        return cases.mayRate(code(request)) ? VIEW : BACK;
    }

    @PostMapping
    String rate(HttpServletRequest request, @Valid @ModelAttribute("form") Form form, BindingResult errors) {
        CaseCode code = code(request);
        if (errors.hasErrors()) {
            return VIEW;
        }
        cases.rate(code, form.toRating());
        return BACK + "?rated";
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }

    /** Three questions after the end of a case. */
    record Form(
            @NotNull(message = "{rating.required}") Rating.@Nullable Answer clear,
            @NotNull(message = "{rating.required}") Rating.@Nullable Answer timely,
            @NotNull(message = "{rating.required}") Rating.@Nullable Answer respectful) {

        static Form empty() {
            return new Form(null, null, null);
        }

        Rating toRating() {
            return new Rating(
                    Objects.requireNonNull(clear), Objects.requireNonNull(timely), Objects.requireNonNull(respectful));
        }
    }
}
