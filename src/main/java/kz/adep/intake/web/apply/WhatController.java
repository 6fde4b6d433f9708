package kz.adep.intake.web.apply;

import jakarta.validation.Valid;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.intake.domain.Question;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answers to what it is about, whom it concerns and who shall handle it. */
@Controller
@PublicPage
@RequestMapping("/apply")
class WhatController {

    private final QuestionPages pages;
    private final Directory directory;

    WhatController(QuestionPages pages, Directory directory) {
        this.pages = pages;
        this.directory = directory;
    }

    @PostMapping("/matter")
    String matter(
            FormToken token, @Valid @ModelAttribute("form") Answer.About form, BindingResult errors, Model model) {
        return pages.answer(Question.MATTER, token, form, errors, model);
    }

    @PostMapping("/contested")
    String contested(
            FormToken token, @Valid @ModelAttribute("form") Answer.Contested form, BindingResult errors, Model model) {
        return pages.answer(Question.CONTESTED, token, form, errors, model);
    }

    @PostMapping("/body")
    String body(FormToken token, @Valid @ModelAttribute("form") Answer.Body form, BindingResult errors, Model model) {
        if (!errors.hasErrors() && !isOffered(form)) {
            errors.rejectValue("body", "intake.body.strange");
        }
        return pages.answer(Question.BODY, token, form, errors, model);
    }

    @PostMapping("/head")
    String head(FormToken token, @Valid @ModelAttribute("form") Answer.Head form, BindingResult errors, Model model) {
        return pages.answer(Question.HEAD, token, form, errors, model);
    }

    @PostMapping("/concerned")
    String concerned(
            FormToken token, @Valid @ModelAttribute("form") Answer.Person form, BindingResult errors, Model model) {
        return pages.answer(Question.CONCERNED, token, form, errors, model);
    }

    /** One page for each of several: another one, or one that was named before. */
    @PostMapping("/concerned/another")
    String another(
            FormToken token,
            @RequestParam(required = false) @Nullable Integer person,
            @Valid @ModelAttribute("form") Answer.Person form,
            BindingResult errors,
            Model model) {
        if (person == null && form.isEmpty()) {
            errors.rejectValue("name", "intake.concerned.required");
        }
        return pages.another(person, token, form, errors, model);
    }

    @PostMapping("/concerned/removed")
    String remove(
            FormToken token,
            @RequestParam("person") int person,
            @Valid @ModelAttribute("form") Answer.Person form,
            BindingResult errors,
            Model model) {
        return pages.without(person, token, form, errors, model);
    }

    @PostMapping("/story")
    String story(
            FormToken token, @Valid @ModelAttribute("form") Answer.Telling form, BindingResult errors, Model model) {
        return pages.answer(Question.STORY, token, form, errors, model);
    }

    private boolean isOffered(Answer.Body form) {
        String body = String.valueOf(form.body());
        return body.equals(Answer.Body.UNKNOWN)
                || (body.matches("\\d{1,9}")
                        && directory
                                .find(Integer.parseInt(body))
                                .filter(StateBody::takesPart)
                                .isPresent());
    }
}
