package kz.adep.casework.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.service.Registration;
import kz.adep.shared.RuleViolation;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What both forms of registration have in common: when it came in, and what is said when it is done. */
final class Receipt {

    private Receipt() {}

    /** Refuses at the field what cannot be the time of receipt; the moment counts only where nothing is wrong. */
    static Instant moment(Errors errors, Registration registration, Supplier<LocalDateTime> receivedAt) {
        if (errors.hasFieldErrors("date") || errors.hasFieldErrors("time")) {
            return Instant.EPOCH;
        }
        try {
            return registration.received(receivedAt.get());
        } catch (RuleViolation refusal) {
            errors.rejectValue("date", refusal.key());
            return Instant.EPOCH;
        }
    }

    static String given(Registered registered, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "casework.register.done");
        flash.addFlashAttribute("noticed", registered.number().toString());
        return "redirect:" + Desk.OFFICE + "/" + registered.id();
    }
}
