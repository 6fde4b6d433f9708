package kz.adep.casework.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.Channel;
import kz.adep.casework.service.Registration;
import kz.adep.shared.ActingScope;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers an application or a misconduct complaint that did not come through the public form. */
@Controller
@PreAuthorize("hasRole('COMMISSIONER')")
class RegistrationController {

    private static final String PAGE = "casework/register";

    private final Registration registration;

    RegistrationController(Registration registration) {
        this.registration = registration;
    }

    /** Every way a case comes in, but the public form, which registers by itself. */
    @ModelAttribute("ways")
    static List<Channel> ways() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.PUBLIC_FORM)
                .toList();
    }

    @GetMapping("/office/cases/new")
    String newApplication(Model model, Locale language) {
        return empty(CaseKind.APPLICATION, model, language);
    }

    @PostMapping("/office/cases/new")
    String application(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return register(CaseKind.APPLICATION, form, errors, model, flash);
    }

    @GetMapping("/office/misconduct/new")
    String newMisconduct(Model model, Locale language) {
        return empty(CaseKind.MISCONDUCT, model, language);
    }

    @PostMapping("/office/misconduct/new")
    String misconduct(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return register(CaseKind.MISCONDUCT, form, errors, model, flash);
    }

    private String empty(CaseKind kind, Model model, Locale language) {
        model.addAttribute("form", RegistrationForm.empty(kind, registration.now(), language.getLanguage()));
        return page(kind, model);
    }

    private String register(
            CaseKind kind, RegistrationForm form, BindingResult errors, Model model, RedirectAttributes flash) {
        form.check(errors);
        Instant received = Receipt.moment(errors, registration, form::receivedAt);
        if (errors.hasErrors()) {
            return page(kind, model);
        }
        int body = Objects.requireNonNull(ActingScope.current().stateBodyId());
        Registered registered = registration.register(form.toCase(kind, body, received));
        return Receipt.given(registered, flash);
    }

    private static String page(CaseKind kind, Model model) {
        boolean misconduct = kind == CaseKind.MISCONDUCT;
        model.addAttribute("entry", misconduct ? "misconduct" : "register");
        model.addAttribute("words", misconduct ? "casework.register.misconduct" : "casework.register.application");
        model.addAttribute("misconduct", misconduct);
        return PAGE;
    }
}
