package kz.adep.discipline.web.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.discipline.service.register.RegisterDesk;
import kz.adep.discipline.service.register.RegisterReader;
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

/** The register of sanctions; only who imposes them lifts them. */
@Controller
@RequestMapping({"/office/sanctions", "/agency/sanctions"})
@PreAuthorize("hasAnyRole('HEAD', 'AGENCY_OFFICER')")
class SanctionController {

    private final RegisterReader reader;
    private final RegisterDesk desk;

    SanctionController(RegisterReader reader, RegisterDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /** Why a sanction ends before its time. */
    record LiftForm(
            @NotBlank(message = "{platform.required}") @Size(max = 2_000, message = "{discipline.too-long}") @Nullable
            String reason) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
    String list(Model model) {
        model.addAttribute("lines", reader.sanctions());
        model.addAttribute("words", reader.words());
        return "discipline/sanctions";
    }

    @GetMapping("/{id}/lift")
    ModelAndView ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new LiftForm(""));
        return form(id, model, HttpStatus.OK);
    }

    @PostMapping("/{id}/lift")
    ModelAndView lift(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LiftForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return form(id, model, HttpStatus.OK);
        }
        try {
            desk.lift(id, Objects.requireNonNull(form.reason()));
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return form(id, model, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "discipline.done");
        return new ModelAndView("redirect:" + model.getAttribute("side") + "/sanctions");
    }

    private ModelAndView form(UUID id, Model model, HttpStatus status) {
        model.addAttribute("line", reader.sanction(id));
        model.addAttribute("words", reader.words());
        return new ModelAndView("discipline/lift", model.asMap(), status);
    }
}
