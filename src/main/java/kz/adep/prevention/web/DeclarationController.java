package kz.adep.prevention.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.adep.prevention.domain.ClosingResult;
import kz.adep.prevention.domain.MeasureKind;
import kz.adep.prevention.service.PreventionDesk;
import kz.adep.prevention.service.PreventionReader;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A declared conflict of interest: what was done about it, when it is looked at again, and its end. */
@Controller
@RequestMapping("/office/interests/{id}")
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
class DeclarationController {

    private final PreventionDesk desk;
    private final PreventionReader reader;

    DeclarationController(PreventionDesk desk, PreventionReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    record MeasureForm(
            @NotNull(message = DeclarationForm.REQUIRED) @Nullable
            MeasureKind measure,

            @Size(max = 2000, message = DeclarationForm.TOO_LONG) @Nullable
            String note,

            @NotBlank(message = DeclarationForm.REQUIRED) @Size(max = 200, message = DeclarationForm.TOO_LONG) @Nullable
            String decidedBy,

            @NotNull(message = DeclarationForm.REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate decidedOn) {}

    record FollowUpForm(
            @NotNull(message = DeclarationForm.REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate day) {}

    record ClosingForm(
            @NotNull(message = DeclarationForm.REQUIRED) @Nullable
            ClosingResult result,

            @NotBlank(message = DeclarationForm.REQUIRED)
            @Size(max = 2000, message = DeclarationForm.TOO_LONG)
            @Nullable
            String closingNote) {}

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, model);
    }

    @PostMapping("/measures")
    String measure(
            @PathVariable UUID id,
            @Valid @ModelAttribute("measuring") MeasureForm form,
            BindingResult errors,
            Model model) {
        return attempt(
                id,
                errors,
                model,
                () -> desk.measure(
                        id,
                        Objects.requireNonNull(form.measure()),
                        Objects.requireNonNullElse(form.note(), ""),
                        Objects.requireNonNull(form.decidedBy()),
                        Objects.requireNonNull(form.decidedOn())));
    }

    @PostMapping("/follow-up")
    String followUp(
            @PathVariable UUID id,
            @Valid @ModelAttribute("following") FollowUpForm form,
            BindingResult errors,
            Model model) {
        return attempt(id, errors, model, () -> desk.followUp(id, Objects.requireNonNull(form.day())));
    }

    @PostMapping("/end")
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("closing") ClosingForm form,
            BindingResult errors,
            Model model) {
        return attempt(
                id,
                errors,
                model,
                () -> desk.close(
                        id, Objects.requireNonNull(form.result()), Objects.requireNonNull(form.closingNote())));
    }

    @PostMapping("/declarant")
    String unseal(@PathVariable UUID id, Model model) {
        model.addAttribute("declarant", desk.unseal(id));
        return page(id, model);
    }

    private String attempt(UUID id, BindingResult errors, Model model, Runnable act) {
        if (!errors.hasErrors()) {
            try {
                act.run();
                return "redirect:/office/interests/" + id;
            } catch (RuleViolation refusal) {
                errors.reject(refusal.key(), refusal.arguments(), null);
            }
        }
        return page(id, model);
    }

    private String page(UUID id, Model model) {
        model.addAttribute("page", reader.view(id));
        model.addAttribute("here", "/office/interests/" + id);
        model.addAttribute("measureKinds", MeasureKind.values());
        model.addAttribute("results", ClosingResult.values());
        missing(model, "measuring", new MeasureForm(null, "", "", reader.today()));
        missing(model, "following", new FollowUpForm(null));
        missing(model, "closing", new ClosingForm(null, ""));
        return "prevention/show";
    }

    private static void missing(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
