package kz.adep.casework.web.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule;
import kz.adep.casework.service.act.Closings;
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

/** A withdrawal that came on paper, and that an applicant without a code was told. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class ClosingController {

    private static final String WITHDRAWAL = "withdrawal";

    private final ActPages pages;
    private final Closings closings;
    private final Clock clock;

    ClosingController(ActPages pages, Closings closings, Clock clock) {
        this.pages = pages;
        this.closings = closings;
        this.clock = clock;
    }

    record WithdrawalForm(
            @NotNull(message = "{platform.required}") @Nullable
            LocalDate date,

            @NotBlank(message = "{platform.required}") @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String note) {}

    @GetMapping("/withdrawal")
    ModelAndView ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new WithdrawalForm(LocalDate.now(clock), ""));
        return pages.ask(WITHDRAWAL, id, model, HttpStatus.OK);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return pages.attempt(
                new ActPages.Turn(WITHDRAWAL, id, errors, model, flash),
                () -> closings.withdraw(id, Objects.requireNonNull(form.date()), Objects.requireNonNull(form.note())));
    }

    @PostMapping("/told")
    ModelAndView told(
            @PathVariable UUID id, @RequestParam DeadlineRule.Step step, Model model, RedirectAttributes flash) {
        closings.told(id, step);
        return pages.done(id, "law.act.told.done", model, flash);
    }
}
