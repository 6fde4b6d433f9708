package kz.adep.casework.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.Channel;
import kz.adep.casework.service.Registration;
import kz.adep.casework.service.precedent.Library;
import kz.adep.shared.ActingScope;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a consultation, and ends it at once when the advice was given. */
@Controller
@RequestMapping(ConsultationController.AT)
@PreAuthorize("hasRole('COMMISSIONER')")
class ConsultationController {

    static final String AT = "/office/consultations/new";

    private static final String PAGE = "casework/consultation";

    private final Registration registration;
    private final Library library;

    ConsultationController(Registration registration, Library library) {
        this.registration = registration;
        this.library = library;
    }

    @ModelAttribute("ways")
    static List<Channel> ways() {
        return RegistrationController.ways();
    }

    /** Empty, or with the advice of a precedent. */
    @GetMapping
    String ask(@RequestParam Optional<UUID> precedent, Model model) {
        model.addAttribute(
                "form",
                precedent
                        .map(id -> ConsultationForm.using(
                                id, library.show(id).precedent().text(), registration.now()))
                        .orElseGet(() -> ConsultationForm.empty(registration.now())));
        return PAGE;
    }

    /** What was advised on such questions before; the page comes back with what was typed, nothing is recorded. */
    @PostMapping("/similar")
    String similar(@ModelAttribute("form") ConsultationForm form, BindingResult errors, Model model) {
        model.addAttribute("similar", library.near(form.topic(), form.asked()));
        model.addAttribute("here", AT);
        return PAGE;
    }

    @PostMapping
    String record(
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes flash) {
        form.check(errors);
        Instant received = Receipt.moment(errors, registration, form::receivedAt);
        if (errors.hasErrors()) {
            return PAGE;
        }
        int body = Objects.requireNonNull(ActingScope.current().stateBodyId());
        Registered registered =
                registration.consult(form.toCase(body, received, language.getLanguage()), form.toAdvice());
        UUID used = form.precedent();
        if (used != null) {
            library.used(used);
        }
        return Receipt.given(registered, flash);
    }
}
