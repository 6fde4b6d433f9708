package kz.adep.discipline.web;

import jakarta.validation.Valid;
import java.util.UUID;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.service.ProceedingDesk;
import kz.adep.discipline.service.ProceedingReader;
import kz.adep.discipline.service.register.RegisterReader;
import kz.adep.shared.RuleViolation;
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

/** The proceedings of a complaint about misconduct; one for each person. */
@Controller
@RequestMapping({Side.OFFICE + "/cases/{id}/proceedings", Side.AGENCY + "/cases/{id}/proceedings"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class OpeningController {

    private final ProceedingReader reader;
    private final ProceedingDesk desk;
    private final RegisterReader registers;

    OpeningController(ProceedingReader reader, ProceedingDesk desk, RegisterReader registers) {
        this.reader = reader;
        this.desk = desk;
        this.registers = registers;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("complaint", reader.complaint(id));
        model.addAttribute("lines", reader.of(id));
        model.addAttribute("entries", registers.recommendationsOf(id));
        model.addAttribute("today", reader.today());
        return "discipline/of-case";
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID id, Model model) {
        MisconductCase complaint = reader.complaint(id);
        model.addAttribute("form", OpeningForm.of(complaint));
        return form(complaint, model, HttpStatus.OK);
    }

    @PostMapping("/new")
    ModelAndView open(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        MisconductCase complaint = reader.complaint(id);
        form.check(complaint, errors);
        if (errors.hasErrors()) {
            return form(complaint, model, HttpStatus.OK);
        }
        try {
            UUID opened = desk.open(id, form.toProceeding());
            if (!reader.isInSight(id)) {
                return gone(complaint, model, flash);
            }
            flash.addFlashAttribute("notice", "discipline.open.done");
            return new ModelAndView("redirect:" + model.getAttribute("side") + "/proceedings/" + opened);
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return form(complaint, model, HttpStatus.CONFLICT);
        }
    }

    /** Who is shut out of it, or whose body is, learns that it is open, and goes back to the list. */
    private static ModelAndView gone(MisconductCase complaint, Model model, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "discipline.open.gone");
        flash.addFlashAttribute("noticed", complaint.number().toString());
        return new ModelAndView("redirect:" + model.getAttribute("side") + "/cases");
    }

    /** The misdeeds of today: those of an earlier day are not loaded, and the page says so. */
    private ModelAndView form(MisconductCase complaint, Model model, HttpStatus status) {
        ConductLaw law = reader.law();
        model.addAttribute("complaint", complaint);
        model.addAttribute("categories", law.list(Catalogue.CATEGORY, reader.today()));
        model.addAttribute("misdeeds", law.list(Catalogue.MISDEED, reader.today()));
        return new ModelAndView("discipline/open", model.asMap(), status);
    }
}
