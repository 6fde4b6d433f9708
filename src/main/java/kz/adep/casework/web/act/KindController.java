package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.casework.CaseKind;
import kz.adep.casework.service.act.KindChange;
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

/** Another kind of case: a question that reports a breach, an application that is about misconduct. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/kind", Desk.AGENCY + "/{id}/kind"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class KindController {

    private static final String KIND = "kind";

    private final ActPages pages;
    private final KindChange change;

    KindController(ActPages pages, KindChange change) {
        this.pages = pages;
        this.change = change;
    }

    record KindForm(
            @NotNull(message = "{platform.required}") @Nullable
            CaseKind kind,

            @Nullable AppealType type,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String reason) {}

    /** No case becomes a consultation: it would lose its term. */
    @ModelAttribute("appeals")
    static CaseKind[] appeals() {
        return new CaseKind[] {CaseKind.APPLICATION, CaseKind.MISCONDUCT};
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new KindForm(null, null, ""));
        return pages.ask(KIND, id, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") KindForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(KIND, id, errors, model, flash),
                () -> change.change(
                        id, Objects.requireNonNull(form.kind()), form.type(), Objects.requireNonNull(form.reason())));
    }
}
