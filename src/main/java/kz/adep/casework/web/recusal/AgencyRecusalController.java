package kz.adep.casework.web.recusal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.service.recusal.AgencyRulings;
import kz.adep.casework.service.recusal.Rulings;
import org.jspecify.annotations.Nullable;
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

/** Recusals that the Agency decides: of heads, and where a body has nobody else. Of the case it sees no more than this. */
@Controller
@RequestMapping("/agency/recusals")
@PreAuthorize("hasRole('AGENCY_OFFICER')")
class AgencyRecusalController {

    private final Rulings rulings;
    private final AgencyRulings agency;

    AgencyRecusalController(Rulings rulings, AgencyRulings agency) {
        this.rulings = rulings;
        this.agency = agency;
    }

    record DecisionForm(
            @NotNull(message = "{platform.required}") @Nullable
            Boolean granted,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String answer) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("pending", rulings.beforeTheAgency());
        return "casework/recusal/list";
    }

    @GetMapping("/{id}")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new DecisionForm(null, ""));
        return page(id, model);
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, model);
        }
        agency.decide(id, Objects.requireNonNull(form.granted()), Objects.requireNonNull(form.answer()));
        flash.addFlashAttribute("notice", "recusal.ruling.done");
        return "redirect:/agency/recusals";
    }

    private String page(UUID id, Model model) {
        model.addAttribute("pending", rulings.pending(id));
        return "casework/recusal/decide";
    }
}
