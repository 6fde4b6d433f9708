package kz.adep.discipline.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.service.PauseDesk;
import kz.adep.discipline.service.ProceedingReader;
import kz.adep.shared.RuleViolation;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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

/** When the limitation periods of a proceeding stood still, and until when a sanction is possible. */
@Controller
@RequestMapping({Side.OFFICE + "/proceedings/{id}/pauses", Side.AGENCY + "/proceedings/{id}/pauses"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class PauseController {

    private final ProceedingReader reader;
    private final PauseDesk desk;

    PauseController(ProceedingReader reader, PauseDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new PauseForm("", null, null));
        return page(id, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView pause(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PauseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return page(id, model, HttpStatus.OK);
        }
        try {
            desk.pause(id, form.toPause());
            return done(id, model, flash);
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return page(id, model, HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/end")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam UUID pause,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            Model model,
            RedirectAttributes flash) {
        desk.end(id, pause, day);
        return done(id, model, flash);
    }

    private static ModelAndView done(UUID id, Model model, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "discipline.pause.done");
        return new ModelAndView("redirect:" + model.getAttribute("side") + "/proceedings/" + id + "/pauses");
    }

    private ModelAndView page(UUID id, Model model, HttpStatus status) {
        model.addAttribute("page", reader.get(id));
        model.addAttribute("grounds", reader.law().list(Catalogue.PAUSE, reader.today()));
        return new ModelAndView("discipline/pauses", model.asMap(), status);
    }
}
