package kz.adep.intake.web.apply;

import jakarta.validation.Valid;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Question;
import kz.adep.intake.service.Documents;
import kz.adep.intake.service.Drafts;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes the answers to who writes, how he wants to be known, and in which language. */
@Controller
@PublicPage
@RequestMapping("/apply")
class WhoController {

    private final QuestionPages pages;
    private final Drafts drafts;
    private final Documents documents;

    WhoController(QuestionPages pages, Drafts drafts, Documents documents) {
        this.pages = pages;
        this.drafts = drafts;
        this.documents = documents;
    }

    @PostMapping("/sender")
    String sender(
            FormToken token, @Valid @ModelAttribute("form") Answer.Sender form, BindingResult errors, Model model) {
        return pages.answer(Question.SENDER, token, form, errors, model);
    }

    @PostMapping("/identity")
    String identity(
            FormToken token, @Valid @ModelAttribute("form") Answer.Identity form, BindingResult errors, Model model) {
        String next = pages.answer(Question.IDENTITY, token, form, errors, model);
        documents.removeTraces(token);
        return next;
    }

    @PostMapping("/details")
    String details(FormToken token, @Valid @ModelAttribute("form") Details form, BindingResult errors, Model model) {
        form.check(drafts.find(token).orElse(Draft.empty()), errors);
        return pages.answer(Question.DETAILS, token, form, errors, model);
    }

    @PostMapping("/language")
    String language(
            FormToken token, @Valid @ModelAttribute("form") Answer.Language form, BindingResult errors, Model model) {
        return pages.answer(Question.LANGUAGE, token, form, errors, model);
    }
}
