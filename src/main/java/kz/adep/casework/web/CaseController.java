package kz.adep.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.Identities;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case: its page, its terms day by day, who handles it, and its sealed details. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class CaseController {

    private static final String UNSEAL = "casework/unseal";

    private final CasePages pages;
    private final CaseReader reader;
    private final CaseWork work;
    private final Identities identities;

    CaseController(CasePages pages, CaseReader reader, CaseWork work, Identities identities) {
        this.pages = pages;
        this.reader = reader;
        this.work = work;
        this.identities = identities;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
    ModelAndView show(@PathVariable UUID id, Model model) {
        return pages.show(id, model, HttpStatus.OK);
    }

    /** How the days of each term were counted: pages long where a case has several. */
    @GetMapping("/terms")
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
    String terms(@PathVariable UUID id, Model model) {
        model.addAttribute("page", reader.read(id));
        return "casework/terms";
    }

    @PostMapping("/take-up")
    String takeUp(@PathVariable UUID id, @ModelAttribute("cases") String cases, RedirectAttributes flash) {
        work.takeUp(id);
        flash.addFlashAttribute("notice", "casework.action.taken-up");
        return "redirect:" + cases + "/" + id;
    }

    @PostMapping("/assignee")
    ModelAndView assign(
            @PathVariable UUID id,
            @Valid @ModelAttribute("handover") CaseForms.Handover form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new CasePages.Turn(id, errors, model, flash, null),
                "casework.action.assigned",
                () -> work.assign(id, Objects.requireNonNull(form.colleague())));
    }

    @PostMapping("/advice")
    ModelAndView recordAdvice(
            @PathVariable UUID id,
            @Valid @ModelAttribute("advice") CaseForms.Advice form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        try {
            return pages.attempt(
                    new CasePages.Turn(id, errors, model, flash, form.norm()),
                    "casework.advice.saved",
                    () -> work.reviseAdvice(id, form.seen(), form.now()));
        } catch (StaleEdit stale) {
            model.addAttribute("staleAdvice", stale);
            return pages.show(id, model, HttpStatus.CONFLICT);
        }
    }

    @GetMapping("/identities")
    String askWhy(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new CaseForms.Unsealing(""));
        model.addAttribute("page", reader.read(id));
        return UNSEAL;
    }

    /** Shows the details on this one page: another look is another audited act. */
    @PostMapping("/identities")
    String unseal(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CaseForms.Unsealing form,
            BindingResult errors,
            Model model) {
        if (!errors.hasErrors()) {
            model.addAttribute("opened", identities.unseal(id, Objects.requireNonNull(form.reason())));
        }
        model.addAttribute("page", reader.read(id));
        return UNSEAL;
    }
}
