package kz.adep.casework.web.recusal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.service.recusal.Recusals;
import kz.adep.casework.web.Desk;
import kz.adep.shared.RuleViolation;
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

/** Recusing oneself from a case; the way back leads to the list, because the case is not there any more. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/recusal", Desk.AGENCY + "/{id}/recusal"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class RecusalController {

    private static final String DECLARE = "declare";

    private final RecusalPages pages;
    private final Recusals recusals;

    RecusalController(RecusalPages pages, Recusals recusals) {
        this.pages = pages;
        this.recusals = recusals;
    }

    record RecusalForm(
            @NotNull(message = "{platform.required}") @Nullable
            Ground ground,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {}

    @ModelAttribute("grounds")
    static Ground[] grounds() {
        return Ground.values();
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new RecusalForm(null, ""));
        return pages.ask(DECLARE, id, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView declare(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RecusalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return pages.ask(DECLARE, id, model, HttpStatus.OK);
        }
        try {
            Recusals.Farewell farewell =
                    recusals.declare(id, Objects.requireNonNull(form.ground()), Objects.requireNonNull(form.reason()));
            flash.addFlashAttribute("notice", farewell.agency() ? "recusal.done.agency" : "recusal.done.stays");
            flash.addFlashAttribute("noticed", farewell.number().toString());
            return new ModelAndView("redirect:" + model.getAttribute("cases"));
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return pages.ask(DECLARE, id, model, HttpStatus.CONFLICT);
        }
    }
}
