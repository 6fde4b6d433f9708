package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.casework.service.act.Reclassification;
import kz.adep.casework.service.act.Recounts;
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

/** Another type of appeal, or the same one counted anew. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class TypeController {

    private static final String TYPE = "type";

    private final ActPages pages;
    private final Reclassification reclassification;
    private final Recounts recounts;

    TypeController(ActPages pages, Reclassification reclassification, Recounts recounts) {
        this.pages = pages;
        this.reclassification = reclassification;
        this.recounts = recounts;
    }

    record TypeForm(
            @NotNull(message = "{platform.required}") @Nullable
            AppealType type,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {}

    @GetMapping("/type")
    ModelAndView ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new TypeForm(null, ""));
        return pages.ask(TYPE, id, model, HttpStatus.OK);
    }

    @PostMapping("/type")
    ModelAndView reclassify(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TypeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attemptSaying(
                new ActPages.Turn(TYPE, id, errors, model, flash),
                () -> reclassification.reclassify(
                                id, Objects.requireNonNull(form.type()), Objects.requireNonNull(form.reason()))
                        ? "law.act.type.done"
                        : "law.act.type.done.no-day");
    }

    @PostMapping("/recount")
    ModelAndView recount(@PathVariable UUID id, Model model, RedirectAttributes flash) {
        recounts.recount(id);
        return pages.done(id, "law.act.recount.done", model, flash);
    }
}
