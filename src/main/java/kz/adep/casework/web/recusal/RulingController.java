package kz.adep.casework.web.recusal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.service.recusal.Rulings;
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

/** The decision on a recusal that was asked for, its end, and that the applicant was told of one the Agency decided. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('HEAD', 'AGENCY_OFFICER')")
class RulingController {

    private static final String RULING = "ruling";
    private static final String REVOCATION = "revocation";

    private final RecusalPages pages;
    private final Rulings rulings;

    RulingController(RecusalPages pages, Rulings rulings) {
        this.pages = pages;
        this.rulings = rulings;
    }

    record RulingForm(
            @NotNull(message = "{platform.required}") @Nullable
            UUID recusal,

            @NotNull(message = "{platform.required}") @Nullable
            Boolean granted,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String answer) {}

    record RevocationForm(
            @NotNull(message = "{platform.required}") @Nullable
            UUID recusal,

            @Nullable UUID whom,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String answer) {}

    @GetMapping("/recusal-ruling")
    ModelAndView ask(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID recusal, Model model) {
        model.addAttribute("form", new RulingForm(recusal, null, ""));
        return pages.ask(RULING, id, model, HttpStatus.OK);
    }

    @PostMapping("/recusal-ruling")
    ModelAndView decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RulingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                RULING,
                id,
                errors,
                model,
                flash,
                () -> rulings.decide(
                        id,
                        Objects.requireNonNull(form.recusal()),
                        Objects.requireNonNull(form.granted()),
                        Objects.requireNonNull(form.answer())));
    }

    @GetMapping("/recusal-revocation")
    ModelAndView askToRevoke(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID recusal, Model model) {
        model.addAttribute("form", new RevocationForm(recusal, null, ""));
        return pages.ask(REVOCATION, id, model, HttpStatus.OK);
    }

    @PostMapping("/recusal-revocation")
    ModelAndView revoke(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RevocationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                REVOCATION,
                id,
                errors,
                model,
                flash,
                () -> rulings.revoke(
                        id,
                        Objects.requireNonNull(form.recusal()),
                        form.whom(),
                        Objects.requireNonNull(form.answer())));
    }

    @PostMapping("/recusal-told")
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
    String tell(
            @PathVariable UUID id,
            @RequestParam UUID recusal,
            @ModelAttribute("cases") String cases,
            RedirectAttributes flash) {
        rulings.tell(id, recusal);
        flash.addFlashAttribute("notice", "recusal.told.done");
        return "redirect:" + cases + "/" + id;
    }
}
