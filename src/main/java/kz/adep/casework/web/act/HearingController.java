package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.service.act.Hearings;
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

/** The hearing before an act that burdens: the preliminary decision, the record, or why none is needed. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class HearingController {

    private static final String HEARING = "hearing";
    private static final String RECORD = "hearing-record";
    private static final String WAIVER = "hearing-waiver";

    private final ActPages pages;
    private final Hearings hearings;

    HearingController(ActPages pages, Hearings hearings) {
        this.pages = pages;
        this.hearings = hearings;
    }

    record HearingForm(
            @NotBlank(message = "{platform.required}") @Size(max = 20_000, message = "{casework.too-long}") @Nullable
            String preliminary,

            @Nullable LocalDate date) {}

    record TextForm(
            @NotBlank(message = "{platform.required}") @Size(max = 20_000, message = "{casework.too-long}") @Nullable
            String text) {}

    @GetMapping("/hearing")
    ModelAndView preliminary(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new HearingForm("", null));
        return pages.ask(HEARING, id, model, HttpStatus.OK);
    }

    @PostMapping("/hearing")
    ModelAndView tell(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HearingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(HEARING, id, errors, model, flash),
                () -> hearings.tell(id, Objects.requireNonNull(form.preliminary()), form.date()));
    }

    @GetMapping("/hearing-record")
    ModelAndView whatWasSaid(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new TextForm(""));
        return pages.ask(RECORD, id, model, HttpStatus.OK);
    }

    @PostMapping("/hearing-record")
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(RECORD, id, errors, model, flash),
                () -> hearings.record(id, Objects.requireNonNull(form.text())));
    }

    @GetMapping("/hearing-waiver")
    ModelAndView whyNone(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new TextForm(""));
        return pages.ask(WAIVER, id, model, HttpStatus.OK);
    }

    @PostMapping("/hearing-waiver")
    ModelAndView waive(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(WAIVER, id, errors, model, flash),
                () -> hearings.waive(id, Objects.requireNonNull(form.text())));
    }
}
