package kz.adep.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.file.StaffFiles;
import kz.adep.casework.service.letter.CaseLetters;
import kz.adep.shared.StaleEdit;
import kz.adep.upload.SentFiles;
import kz.adep.upload.Uploads;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is written in a case: messages to the applicant, notes among colleagues, the draft of the answer. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class ThreadController {

    private final CasePages pages;
    private final CaseWork work;
    private final AnswerDesk answers;
    private final CaseLetters letters;
    private final StaffFiles files;
    private final Uploads uploads;

    ThreadController(
            CasePages pages,
            CaseWork work,
            AnswerDesk answers,
            CaseLetters letters,
            StaffFiles files,
            Uploads uploads) {
        this.pages = pages;
        this.work = work;
        this.answers = answers;
        this.letters = letters;
        this.files = files;
        this.uploads = uploads;
    }

    @PostMapping("/messages")
    ModelAndView write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("letter") CaseForms.Letter form,
            BindingResult errors,
            SentFiles sent,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new CasePages.Turn(id, errors, model, flash, form.message()),
                "casework.thread.message.sent",
                () -> uploads.deliver(
                        sent,
                        enclosures -> files.write(
                                id, Objects.requireNonNull(form.message()), form.isQuestion(), enclosures)));
    }

    @PostMapping("/notes")
    ModelAndView note(
            @PathVariable UUID id,
            @Valid @ModelAttribute("remark") CaseForms.Note form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new CasePages.Turn(id, errors, model, flash, form.note()),
                "casework.thread.note.saved",
                () -> work.note(id, Objects.requireNonNull(form.note())));
    }

    @PostMapping("/answer")
    ModelAndView draft(
            @PathVariable UUID id,
            @Valid @ModelAttribute("draft") CaseForms.Draft form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        try {
            return pages.attempt(
                    new CasePages.Turn(id, errors, model, flash, form.answer()),
                    "casework.answer.saved",
                    () -> answers.save(id, Objects.requireNonNull(form.answer()), form.version()));
        } catch (StaleEdit stale) {
            model.addAttribute("stale", stale);
            return pages.show(id, model, HttpStatus.CONFLICT);
        }
    }

    /** Puts a template under what was typed; nothing is sent. */
    @PostMapping("/messages/template")
    ModelAndView fillMessage(
            @PathVariable UUID id,
            @ModelAttribute("letter") CaseForms.Letter form,
            @RequestParam Optional<UUID> template,
            Model model) {
        String text = template.map(chosen -> letters.fill(id, chosen)).orElse("");
        return pages.filled(id, "letter", form.with(text), model);
    }

    @PostMapping("/answer/template")
    ModelAndView fillAnswer(
            @PathVariable UUID id,
            @ModelAttribute("draft") CaseForms.Draft form,
            @RequestParam Optional<UUID> template,
            Model model) {
        String text = template.map(chosen -> letters.fill(id, chosen)).orElse("");
        return pages.filled(id, "draft", form.with(text), model);
    }
}
