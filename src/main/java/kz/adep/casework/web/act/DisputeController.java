package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.domain.dispute.CaseDispute;
import kz.adep.casework.service.dispute.Disputes;
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

/** The review of a decision the applicant disputes: by the head, or at the Agency by another officer. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/dispute", Desk.AGENCY + "/{id}/dispute"})
@PreAuthorize("hasAnyRole('HEAD', 'AGENCY_OFFICER')")
class DisputeController {

    private static final String VIEW = "dispute";

    private final ActPages pages;
    private final Disputes disputes;

    DisputeController(ActPages pages, Disputes disputes) {
        this.pages = pages;
        this.disputes = disputes;
    }

    record ReviewForm(
            @NotNull(message = "{platform.required}") CaseDispute.@Nullable Result result,

            @NotBlank(message = "{platform.required}") @Size(max = 5000, message = "{casework.too-long}") @Nullable
            String words) {}

    @ModelAttribute("disputes")
    Disputes disputes() {
        return disputes;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new ReviewForm(null, ""));
        return show(id, model);
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return show(id, model);
        }
        model.addAttribute("results", CaseDispute.Result.values());
        return pages.attempt(
                new ActPages.Turn(VIEW, id, errors, model, flash),
                () -> disputes.decide(id, Objects.requireNonNull(form.result()), Objects.requireNonNull(form.words())));
    }

    /** Of a case that nobody disputes there is nothing to review. */
    private ModelAndView show(UUID id, Model model) {
        model.addAttribute("results", CaseDispute.Result.values());
        ModelAndView page = pages.ask(VIEW, id, model, HttpStatus.OK);
        return disputes.of(id).isPresent()
                ? page
                : new ModelAndView("redirect:" + model.getAttribute("cases") + "/" + id);
    }
}
