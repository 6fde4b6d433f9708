package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.domain.act.Parcel;
import kz.adep.casework.service.act.Forwardings;
import kz.adep.casework.web.Desk;
import kz.adep.directory.Directory;
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

/** Forwards a case, or a part of it, to a body of the directory or to one outside the system. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/forwarding", Desk.AGENCY + "/{id}/forwarding"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class ForwardingController {

    private static final String FORWARDING = "forwarding";

    private final ActPages pages;
    private final Forwardings forwardings;
    private final Directory directory;

    ForwardingController(ActPages pages, Forwardings forwardings, Directory directory) {
        this.pages = pages;
        this.forwardings = forwardings;
        this.directory = directory;
    }

    record ForwardingForm(
            @Nullable Integer body,

            @Size(max = 300, message = "{casework.too-long}") @Nullable
            String outside,

            @Nullable Boolean part,

            @Size(max = 20_000, message = "{casework.too-long}") @Nullable
            String portion,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {

        Parcel toParcel() {
            return new Parcel(
                    body,
                    outside == null || outside.isBlank() ? null : outside.strip(),
                    Boolean.TRUE.equals(part),
                    Objects.requireNonNullElse(portion, ""),
                    Objects.requireNonNull(reason));
        }
    }

    /** A complaint is offered the higher body, which decides it. */
    @GetMapping
    ModelAndView ask(@PathVariable UUID id, Model model, Locale language) {
        model.addAttribute("form", new ForwardingForm(forwardings.higherBody(id), "", false, "", ""));
        return page(id, model, language);
    }

    @PostMapping
    ModelAndView forward(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ForwardingForm form,
            BindingResult errors,
            Model model,
            Locale language,
            RedirectAttributes flash) {
        model.addAttribute("regions", directory.takingPartByRegion(language));
        return pages.attempt(
                new ActPages.Turn(FORWARDING, id, errors, model, flash),
                () -> forwardings.forward(id, form.toParcel()));
    }

    private ModelAndView page(UUID id, Model model, Locale language) {
        model.addAttribute("regions", directory.takingPartByRegion(language));
        return pages.ask(FORWARDING, id, model, HttpStatus.OK);
    }
}
