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
import kz.adep.casework.NewCase;
import kz.adep.casework.service.Registration;
import kz.adep.casework.service.file.StaffFiles;
import kz.adep.casework.service.recusal.SealedReceipts;
import kz.adep.shared.ActingScope;
import kz.adep.upload.FileRefused;
import kz.adep.upload.SentFiles;
import kz.adep.upload.Uploads;
import kz.adep.vault.TrackingCode;
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
    private final StaffFiles files;
    private final Uploads uploads;
    private final SealedReceipts receipts;

    RegistrationController(Registration registration, StaffFiles files, Uploads uploads, SealedReceipts receipts) {
        this.registration = registration;
        this.files = files;
        this.uploads = uploads;
        this.receipts = receipts;
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
            SentFiles sent,
            Model model,
            RedirectAttributes flash) {
        return register(CaseKind.APPLICATION, new Sent(form, sent), errors, model, flash);
    }

    @GetMapping("/office/misconduct/new")
    String newMisconduct(Model model, Locale language) {
        return empty(CaseKind.MISCONDUCT, model, language);
    }

    @PostMapping("/office/misconduct/new")
    String misconduct(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            SentFiles sent,
            Model model,
            RedirectAttributes flash) {
        return register(CaseKind.MISCONDUCT, new Sent(form, sent), errors, model, flash);
    }

    private String empty(CaseKind kind, Model model, Locale language) {
        model.addAttribute("form", RegistrationForm.empty(kind, registration.now(), language.getLanguage()));
        return page(kind, model);
    }

    /** What was filled in, with the scans of the paper. */
    private record Sent(RegistrationForm form, SentFiles scans) {}

    private String register(CaseKind kind, Sent sent, BindingResult errors, Model model, RedirectAttributes flash) {
        RegistrationForm form = sent.form();
        form.check(errors);
        Instant received = Receipt.moment(errors, registration, form::receivedAt);
        if (errors.hasErrors()) {
            return page(kind, model);
        }
        int body = Objects.requireNonNull(ActingScope.current().stateBodyId());
        TrackingCode code = registration.isHidden(form.toCase(kind, body, received, null)) ? receipts.newCode() : null;
        NewCase newCase = form.toCase(kind, body, received, code == null ? null : receipts.tracking(code));
        try {
            Registered registered = uploads.deliver(sent.scans(), scans -> files.register(newCase, scans));
            return code == null ? Receipt.given(registered, flash) : away(registered, code, model);
        } catch (FileRefused refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return page(kind, model);
        }
    }

    /** Who registered it does not see it any more: shown in the answer itself, so that the code is stored nowhere. */
    private static String away(Registered registered, TrackingCode code, Model model) {
        model.addAttribute("registered", registered);
        model.addAttribute("code", code.grouped());
        return "casework/recusal/away";
    }

    private static String page(CaseKind kind, Model model) {
        boolean misconduct = kind == CaseKind.MISCONDUCT;
        model.addAttribute("entry", misconduct ? "misconduct" : "register");
        model.addAttribute("words", misconduct ? "casework.register.misconduct" : "casework.register.application");
        model.addAttribute("misconduct", misconduct);
        return PAGE;
    }
}
