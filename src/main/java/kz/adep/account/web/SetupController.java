package kz.adep.account.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.adep.account.domain.Invitation;
import kz.adep.account.service.FirstAdministrator;
import kz.adep.account.service.InvitedStaff;
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

/** Sets up an account by a token: that of the first administrator, which the start printed, or that of an invitation. */
@Controller
@PublicPage
@RequestMapping(SetupController.AT)
class SetupController {

    static final String AT = "/sign-in/setup";

    private final FirstAdministrator first;
    private final InvitedStaff invitedStaff;
    private final Directory directory;
    private final Clock clock;

    SetupController(FirstAdministrator first, InvitedStaff invitedStaff, Directory directory, Clock clock) {
        this.first = first;
        this.invitedStaff = invitedStaff;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String token(@ModelAttribute("form") TokenForm form) {
        return "account/setup-token";
    }

    @PostMapping
    String begin(@Valid @ModelAttribute("form") TokenForm form, BindingResult errors, Model model) {
        Optional<Invitation> invited = invitedStaff.find(form.token());
        if (!errors.hasErrors() && invited.isEmpty() && !first.isValid(form.token())) {
            errors.rejectValue("token", "account.setup.token.refused");
        }
        return errors.hasErrors() ? "account/setup-token" : page(CredentialsForm.begin(form.token()), invited, model);
    }

    @PostMapping("/account")
    String create(@Valid @ModelAttribute("form") CredentialsForm form, BindingResult errors, Model model) {
        Optional<Invitation> invited = invitedStaff.find(form.token());
        if (!errors.hasErrors()
                && form.totp()
                        .stepOf(form.code().replace(" ", ""), clock.instant())
                        .isEmpty()) {
            errors.rejectValue("code", "account.setup.code.refused");
        }
        if (invited.isEmpty()) {
            form.checkName(errors);
        }
        if (!errors.hasErrors()) {
            create(form, invited, errors).ifPresent(codes -> model.addAttribute("codes", codes));
        }
        return errors.hasErrors() ? page(form, invited, model) : "account/recovery-codes";
    }

    private Optional<List<String>> create(CredentialsForm form, Optional<Invitation> invited, BindingResult errors) {
        try {
            return Optional.of(
                    invited.isPresent()
                            ? invitedStaff.accept(form.token(), form.password(), form.totp())
                            : first.create(
                                    form.token(),
                                    form.toAdministrator(
                                            directory.authorisedBody().id())));
        } catch (RuleViolation refused) {
            errors.reject(refused.key(), refused.arguments(), null);
            return Optional.empty();
        }
    }

    private String page(CredentialsForm form, Optional<Invitation> invited, Model model) {
        model.addAttribute("here", AT);
        model.addAttribute("form", form);
        model.addAttribute("invited", invited.orElse(null));
        model.addAttribute(
                "body",
                invited.map(one -> directory.body(one.stateBodyId()).name()).orElse(null));
        String label = invited.map(Invitation::username).orElse("administrator");
        model.addAttribute("qr", QrCode.of(form.totp().uri("Adep", label)));
        return "account/setup";
    }
}
