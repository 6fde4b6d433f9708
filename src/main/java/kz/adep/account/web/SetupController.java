package kz.adep.account.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.service.FirstAdministrator;
import kz.adep.directory.Directory;
import kz.adep.shared.PublicPage;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Makes the first administrator by the token that the start printed. */
@Controller
@PublicPage
@RequestMapping(SetupController.AT)
class SetupController {

    static final String AT = "/sign-in/setup";

    private final FirstAdministrator first;
    private final Directory directory;
    private final Clock clock;

    SetupController(FirstAdministrator first, Directory directory, Clock clock) {
        this.first = first;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String token(@ModelAttribute("form") TokenForm form) {
        return "account/setup-token";
    }

    @PostMapping
    String begin(@Valid @ModelAttribute("form") TokenForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors() && !first.isValid(form.token())) {
            errors.rejectValue("token", "account.setup.token.refused");
        }
        return errors.hasErrors() ? "account/setup-token" : administrator(AdministratorForm.begin(form.token()), model);
    }

    @PostMapping("/administrator")
    String create(@Valid @ModelAttribute("form") AdministratorForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()
                && form.totp()
                        .stepOf(form.code().replace(" ", ""), clock.instant())
                        .isEmpty()) {
            errors.rejectValue("code", "account.setup.code.refused");
        }
        if (!errors.hasErrors()) {
            create(form, errors).ifPresent(codes -> model.addAttribute("codes", codes));
        }
        return errors.hasErrors() ? administrator(form, model) : "account/recovery-codes";
    }

    private Optional<List<String>> create(AdministratorForm form, BindingResult errors) {
        try {
            NewAccount account = form.toAccount(directory.authorisedBody().id());
            return Optional.of(first.create(form.token(), account));
        } catch (RuleViolation refused) {
            errors.reject(refused.key(), refused.arguments(), null);
            return Optional.empty();
        }
    }

    private static String administrator(AdministratorForm form, Model model) {
        model.addAttribute("here", AT);
        model.addAttribute("form", form);
        model.addAttribute("qr", QrCode.of(form.totp().uri("Adep", "administrator")));
        return "account/setup";
    }
}
