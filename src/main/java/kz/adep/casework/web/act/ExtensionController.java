package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.service.act.Extensions;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** More time: the request, and what the head or deputy makes of it. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/extension", Desk.AGENCY + "/{id}/extension"})
@PreAuthorize("hasAnyRole('HEAD', 'AGENCY_OFFICER')")
class ExtensionController {

    private static final String EXTENSION = "extension";
    private static final String REFUSAL = "extension-refusal";

    private final ActPages pages;
    private final Extensions extensions;

    ExtensionController(ActPages pages, Extensions extensions) {
        this.pages = pages;
        this.extensions = extensions;
    }

    /** The law counts the extension in months, two at most. */
    record ExtensionForm(
            @NotNull(message = "{platform.required}")
            @Min(value = 1, message = "{law.extension.months.range}")
            @Max(value = 12, message = "{law.extension.months.range}")
            @Nullable
            Integer months,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {}

    /** Which request was read, and why it is refused. */
    record RefusalForm(
            @Nullable UUID extension,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
    ModelAndView form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new ExtensionForm(1, ""));
        return pages.ask(EXTENSION, id, model, HttpStatus.OK);
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
    ModelAndView ask(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(EXTENSION, id, errors, model, flash),
                () -> extensions.ask(id, Objects.requireNonNull(form.months()), Objects.requireNonNull(form.reason())));
    }

    @PostMapping("/granted")
    ModelAndView grant(
            @PathVariable UUID id, @RequestParam Optional<UUID> extension, Model model, RedirectAttributes flash) {
        extensions.grant(id, extension.orElse(null));
        return pages.done(id, "law.act.extension.granted", model, flash);
    }

    @GetMapping("/refused")
    ModelAndView whyNot(@PathVariable UUID id, @RequestParam Optional<UUID> extension, Model model) {
        model.addAttribute("form", new RefusalForm(extension.orElse(null), ""));
        return pages.ask(REFUSAL, id, model, HttpStatus.OK);
    }

    @PostMapping("/refused")
    ModelAndView refuse(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(REFUSAL, id, errors, model, flash),
                () -> extensions.refuse(id, form.extension(), Objects.requireNonNull(form.reason())));
    }
}
