package kz.adep.conflict.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import kz.adep.conflict.domain.Result;
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

/** What became of a conflict: how it ended, or that it should not have been entered. */
@Controller
@RequestMapping(ConflictController.PATH + "/{id}")
@PreAuthorize("hasRole('COMMISSIONER')")
class OutcomeController {

    private static final String END = "conflict/end";
    private static final String STRIKE = "conflict/strike";

    private final ConflictReader reader;
    private final ConflictDesk desk;

    OutcomeController(ConflictReader reader, ConflictDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @ModelAttribute("results")
    static Result[] results() {
        return Result.values();
    }

    @GetMapping("/end")
    String askHow(@PathVariable UUID id, Model model) {
        model.addAttribute("form", EndingForm.of(reader.get(id), reader.today()));
        return show(END, id, model);
    }

    @PostMapping("/end")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            return show(END, id, model);
        }
        try {
            conclude(id, form);
            flash.addFlashAttribute("notice", "conflict.ended");
            return "redirect:" + ConflictController.PATH + "/" + id;
        } catch (RuleViolation refusal) {
            Refusals.place(refusal, errors, "endedOn");
        } catch (StaleEdit stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", stale);
            model.addAttribute("form", form.onVersion(stale.version()));
        }
        return show(END, id, model);
    }

    @GetMapping("/strike")
    String askWhy(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new StrikeForm("", reader.get(id).version()));
        return show(STRIKE, id, model);
    }

    @PostMapping("/strike")
    String strike(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StrikeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return show(STRIKE, id, model);
        }
        try {
            desk.strike(id, Objects.requireNonNull(form.reason()), form.version());
            flash.addFlashAttribute("notice", "conflict.struck");
            return "redirect:" + ConflictController.PATH + "/" + id;
        } catch (StaleEdit stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", stale);
            model.addAttribute("form", form.onVersion(stale.version()));
            return show(STRIKE, id, model);
        }
    }

    private void conclude(UUID id, EndingForm form) {
        if (form.isOver()) {
            desk.end(id, form.toEnding(), form.version());
        } else {
            desk.resume(id, form.version());
        }
    }

    private String show(String page, UUID id, Model model) {
        model.addAttribute("page", reader.get(id));
        return page;
    }
}
