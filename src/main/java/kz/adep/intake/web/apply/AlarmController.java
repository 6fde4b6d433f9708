package kz.adep.intake.web.apply;

import jakarta.validation.Valid;
import kz.adep.intake.domain.Question;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the answer to whether it tells of a crime or a threat. */
@Controller
@PublicPage
class AlarmController {

    private final QuestionPages pages;

    AlarmController(QuestionPages pages) {
        this.pages = pages;
    }

    @PostMapping("/apply/danger")
    String danger(
            FormToken token, @Valid @ModelAttribute("form") Answer.Danger form, BindingResult errors, Model model) {
        return pages.answer(Question.DANGER, token, form, errors, model);
    }
}
