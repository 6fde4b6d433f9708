package kz.adep.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.Outcome;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.service.CaseView;
import kz.adep.casework.service.CaseWork;
import kz.adep.shared.StaleEdit;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a case ends: the decision, read once more before it is taken, and the approval of the head. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class DecisionController {

    private final CasePages pages;
    private final CaseReader reader;
    private final CaseWork work;

    DecisionController(CasePages pages, CaseReader reader, CaseWork work) {
        this.pages = pages;
        this.reader = reader;
        this.work = work;
    }

    @GetMapping("/decision")
    ModelAndView confirm(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decision") CaseForms.Decision form,
            BindingResult errors,
            Model model) {
        if (!errors.hasErrors() && reader.read(id).answerText().isBlank()) {
            errors.reject("casework.answer.empty");
        }
        return errors.hasErrors()
                ? pages.show(id, model, HttpStatus.OK)
                : confirmation(id, form.chosen(), false, model, HttpStatus.OK);
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decision") CaseForms.Decision form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        try {
            return pages.attempt(
                    new CasePages.Turn(id, errors, model, flash, null),
                    form.notice(),
                    () -> work.decide(id, form.chosen(), form.readVersion()));
        } catch (StaleEdit changed) {
            return confirmation(id, form.chosen(), true, model, HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/approval")
    @PreAuthorize("hasAnyRole('HEAD', 'AGENCY_OFFICER')")
    ModelAndView approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @ModelAttribute("cases") String cases,
            Model model,
            RedirectAttributes flash) {
        try {
            work.approve(id, version);
        } catch (StaleEdit changed) {
            model.addAttribute("reread", true);
            return pages.show(id, model, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "casework.approval.approved");
        return new ModelAndView("redirect:" + cases + "/" + id);
    }

    @PostMapping("/return")
    @PreAuthorize("hasAnyRole('HEAD', 'AGENCY_OFFICER')")
    ModelAndView sendBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("sendback") CaseForms.Return form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new CasePages.Turn(id, errors, model, flash, form.reason()),
                "casework.approval.sent-back",
                () -> work.sendBack(id, Objects.requireNonNull(form.reason())));
    }

    private ModelAndView confirmation(UUID id, Outcome outcome, boolean changed, Model model, HttpStatus status) {
        CaseView page = reader.read(id);
        model.addAttribute("page", page);
        model.addAttribute("files", pages.filesOf(id));
        model.addAttribute("outcome", outcome);
        model.addAttribute("changed", changed);
        return new ModelAndView("casework/decide", model.asMap(), status);
    }
}
