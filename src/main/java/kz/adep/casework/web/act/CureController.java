package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.domain.act.ReturnGround;
import kz.adep.casework.service.act.Cures;
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

/** What an appeal lacks: asked for, supplied, or not supplied in time. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class CureController {

    private static final String CURE = "cure";
    private static final String CURED = "cured";
    private static final String GIVEN_BACK = "given-back";

    private final ActPages pages;
    private final Cures cures;
    private final Clock clock;

    CureController(ActPages pages, Cures cures, Clock clock) {
        this.pages = pages;
        this.cures = cures;
        this.clock = clock;
    }

    record CureForm(
            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String missing,

            @NotNull(message = "{platform.required}")
            @Min(value = 1, message = "{law.cure.days.range}")
            @Max(value = 30, message = "{law.cure.days.range}")
            @Nullable
            Integer days) {}

    record CuredForm(
            @NotNull(message = "{platform.required}") @Nullable
            LocalDate date) {}

    record GivenBackForm(
            @NotNull(message = "{platform.required}") @Nullable
            ReturnGround ground,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {}

    @GetMapping("/cure")
    ModelAndView whatIsMissing(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new CureForm("", cures.proposed()));
        return pages.ask(CURE, id, model, HttpStatus.OK);
    }

    @PostMapping("/cure")
    ModelAndView ask(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(CURE, id, errors, model, flash),
                () -> cures.ask(id, Objects.requireNonNull(form.missing()), Objects.requireNonNull(form.days())));
    }

    @GetMapping("/cured")
    ModelAndView whenItCame(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new CuredForm(LocalDate.now(clock)));
        return pages.ask(CURED, id, model, HttpStatus.OK);
    }

    @PostMapping("/cured")
    ModelAndView accept(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CuredForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(CURED, id, errors, model, flash),
                () -> cures.accept(id, Objects.requireNonNull(form.date())));
    }

    @GetMapping("/given-back")
    ModelAndView whyBack(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new GivenBackForm(null, ""));
        return pages.ask(GIVEN_BACK, id, model, HttpStatus.OK);
    }

    @PostMapping("/given-back")
    ModelAndView giveBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GivenBackForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(GIVEN_BACK, id, errors, model, flash),
                () -> cures.giveBack(id, Objects.requireNonNull(form.ground()), Objects.requireNonNull(form.reason())));
    }
}
