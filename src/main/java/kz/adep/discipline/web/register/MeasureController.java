package kz.adep.discipline.web.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import kz.adep.casework.PersonalDetails;
import kz.adep.discipline.service.register.RegisterDesk;
import kz.adep.discipline.service.register.RegisterReader;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of measures of legal influence; one without a case is entered here. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class MeasureController {

    private static final String REGISTER = "/office/measures";

    private final RegisterReader reader;
    private final RegisterDesk desk;

    MeasureController(RegisterReader reader, RegisterDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /** A measure and to whom it was applied. */
    record MeasureForm(
            @NotBlank(message = "{platform.required}") @Nullable
            String code,

            @NotNull(message = "{platform.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate day,

            @NotBlank(message = "{platform.required}") @Size(max = 200, message = "{discipline.too-long}") @Nullable
            String name,

            @Size(max = 200, message = "{discipline.too-long}") @Nullable
            String post,

            @NotBlank(message = "{platform.required}") @Size(max = 4_000, message = "{discipline.too-long}") @Nullable
            String words) {

        PersonalDetails person() {
            return PersonalDetails.concerned(Objects.requireNonNull(name), Objects.requireNonNullElse(post, ""));
        }
    }

    @GetMapping({REGISTER, "/agency/measures"})
    String list(Model model) {
        model.addAttribute("measures", reader.measures());
        model.addAttribute("words", reader.words());
        return "discipline/measures";
    }

    @GetMapping(REGISTER + "/new")
    @PreAuthorize("hasRole('COMMISSIONER')")
    ModelAndView ask(Model model) {
        model.addAttribute("form", new MeasureForm("", reader.today(), "", "", ""));
        return form(model, HttpStatus.OK);
    }

    @PostMapping(REGISTER + "/new")
    @PreAuthorize("hasRole('COMMISSIONER')")
    ModelAndView take(
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return form(model, HttpStatus.OK);
        }
        try {
            desk.take(
                    Objects.requireNonNull(form.code()),
                    Objects.requireNonNull(form.day()),
                    Objects.requireNonNull(form.words()),
                    form.person());
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return form(model, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "discipline.done");
        return new ModelAndView("redirect:" + REGISTER);
    }

    private ModelAndView form(Model model, HttpStatus status) {
        model.addAttribute("measures", reader.measuresOfTheLaw());
        return new ModelAndView("discipline/measure", model.asMap(), status);
    }
}
