package kz.adep.conflict.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.Source;
import kz.adep.conflict.service.ConflictDesk;
import kz.adep.conflict.service.ConflictReader;
import kz.adep.shared.RuleViolation;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a conflict into the register, or corrects an entry. */
@Controller
@RequestMapping(ConflictController.PATH)
@PreAuthorize("hasRole('COMMISSIONER')")
class EntryController {

    private static final String FORM = "conflict/form";

    private final ConflictReader reader;
    private final ConflictDesk desk;

    EntryController(ConflictReader reader, ConflictDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @ModelAttribute("sources")
    static Source[] sources() {
        return Source.values();
    }

    @GetMapping("/new")
    String ask(Model model) {
        return open(ConflictForm.empty(reader.today()), model);
    }

    @PostMapping("/new")
    String record(
            @Valid @ModelAttribute("form") ConflictForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        UUID id = null;
        if (!errors.hasErrors()) {
            try {
                id = desk.record(form.toCircumstances());
            } catch (RuleViolation refusal) {
                Refusals.place(refusal, errors, "beganOn");
            }
        }
        return id == null ? form(form, model) : done(id, "conflict.recorded", flash);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        return open(ConflictForm.of(reader.get(id)), model);
    }

    @PostMapping("/{id}/edit")
    String correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ConflictForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            reader.get(id);
            return form(form, model);
        }
        try {
            Circumstances corrected = form.toCircumstances();
            desk.correct(id, corrected, form.version());
            return done(id, "conflict.corrected", flash);
        } catch (RuleViolation refusal) {
            Refusals.place(refusal, errors, "beganOn");
            return form(form, model);
        } catch (StaleEdit stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stored", form.differences(ConflictForm.of(reader.get(id))));
            return open(form.onVersion(stale.version()), model);
        }
    }

    private String open(ConflictForm form, Model model) {
        model.addAttribute("form", form);
        return form(form, model);
    }

    /** The form stays in the model as it was bound, or its errors would go. */
    private String form(ConflictForm form, Model model) {
        model.addAttribute("kinds", reader.kinds(form.kind()));
        return FORM;
    }

    private static String done(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:" + ConflictController.PATH + "/" + id;
    }
}
