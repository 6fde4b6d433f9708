package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.service.act.Alarms;
import kz.adep.casework.web.Desk;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case that tells of a crime or a threat: marked, and sent to law enforcement with one click. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/danger", Desk.AGENCY + "/{id}/danger"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class DangerController {

    private static final String DANGER = "danger";
    private static final String LIFTED = "danger-lifted";

    private final ActPages pages;
    private final Alarms alarms;

    DangerController(ActPages pages, Alarms alarms) {
        this.pages = pages;
        this.alarms = alarms;
    }

    record DangerForm(
            @NotNull(message = "{platform.required}") @Nullable
            Danger danger) {}

    record LiftForm(
            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {}

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new DangerForm(null));
        return page(id, model);
    }

    @PostMapping
    ModelAndView mark(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DangerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("dangers", Danger.values());
        return pages.attempt(
                new ActPages.Turn(DANGER, id, errors, model, flash),
                () -> alarms.mark(id, Objects.requireNonNull(form.danger())));
    }

    @PostMapping("/letter")
    ModelAndView send(@PathVariable UUID id, Model model, RedirectAttributes flash) {
        alarms.send(id);
        return pages.done(id, "law.act.danger.sent", model, flash);
    }

    @GetMapping("/lifted")
    ModelAndView askToLift(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new LiftForm(""));
        return pages.ask(LIFTED, id, model, HttpStatus.OK);
    }

    @PostMapping("/lifted")
    ModelAndView lift(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LiftForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(LIFTED, id, errors, model, flash),
                () -> alarms.lift(id, Objects.requireNonNull(form.reason())));
    }

    private ModelAndView page(UUID id, Model model) {
        model.addAttribute("dangers", Danger.values());
        return pages.ask(DANGER, id, model, HttpStatus.OK);
    }
}
