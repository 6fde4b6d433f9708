package kz.adep.conflict.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.adep.conflict.InterventionKind;
import kz.adep.conflict.service.ConflictReader;
import kz.adep.conflict.service.InterventionDesk;
import kz.adep.conflict.service.InterventionReader;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an office does to have fewer conflicts. */
@Controller
@RequestMapping(InterventionController.PATH)
@PreAuthorize("hasRole('COMMISSIONER')")
class InterventionController {

    static final String PATH = "/office/interventions";

    private static final String FORM = "conflict/intervention";

    private final InterventionReader reader;
    private final InterventionDesk desk;
    private final ConflictReader conflicts;

    InterventionController(InterventionReader reader, InterventionDesk desk, ConflictReader conflicts) {
        this.reader = reader;
        this.desk = desk;
        this.conflicts = conflicts;
    }

    @ModelAttribute("interventionKinds")
    static InterventionKind[] kinds() {
        return InterventionKind.values();
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
    String list(Model model) {
        model.addAttribute("lines", reader.all());
        return "conflict/interventions";
    }

    @GetMapping({"/new", "/{id}/edit"})
    String ask(@PathVariable(required = false) @Nullable UUID id, Model model) {
        model.addAttribute(
                "form", id == null ? InterventionForm.empty(conflicts.today()) : InterventionForm.of(reader.get(id)));
        return FORM;
    }

    @PostMapping("/new")
    String record(
            @Valid @ModelAttribute("form") InterventionForm form, BindingResult errors, RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                desk.record(form.toUndertaking());
                return done("conflict.intervention.recorded", flash);
            } catch (RuleViolation refusal) {
                Refusals.place(refusal, errors, "begunOn");
            }
        }
        return FORM;
    }

    @PostMapping("/{id}/edit")
    String correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InterventionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            reader.get(id);
            return FORM;
        }
        try {
            desk.correct(id, form.toUndertaking(), form.version());
            return done("conflict.intervention.corrected", flash);
        } catch (RuleViolation refusal) {
            Refusals.place(refusal, errors, "begunOn");
        } catch (StaleEdit stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stored", form.differences(InterventionForm.of(reader.get(id))));
            model.addAttribute("form", form.onVersion(stale.version()));
        }
        return FORM;
    }

    private static String done(String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:" + PATH;
    }
}
