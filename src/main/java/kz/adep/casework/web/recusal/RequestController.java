package kz.adep.casework.web.recusal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.service.recusal.RecusalRequests;
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

/** A recusal that the applicant asked for on paper, by phone or in a message, entered by the office. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/recusal-request", Desk.AGENCY + "/{id}/recusal-request"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class RequestController {

    private static final String REQUEST = "request";

    private final RecusalPages pages;
    private final RecusalRequests requests;

    RequestController(RecusalPages pages, RecusalRequests requests) {
        this.pages = pages;
        this.requests = requests;
    }

    record RequestForm(
            @NotNull(message = "{platform.required}") @Nullable
            UUID whom,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {}

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new RequestForm(null, ""));
        return pages.ask(REQUEST, id, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                REQUEST,
                id,
                errors,
                model,
                flash,
                () -> requests.enter(id, Objects.requireNonNull(form.whom()), Objects.requireNonNull(form.reason())));
    }
}
