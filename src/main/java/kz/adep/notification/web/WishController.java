package kz.adep.notification.web;

import jakarta.validation.Valid;
import java.util.Locale;
import kz.adep.account.StaffMember;
import kz.adep.notification.domain.MailWish;
import kz.adep.notification.service.MailServer;
import kz.adep.notification.service.Wishes;
import kz.adep.shared.LocalizedText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff say how they wish to be told. */
@Controller
@RequestMapping("/account/notifications")
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER', 'ADMINISTRATOR')")
class WishController {

    private static final String PAGE = "notification/wish";

    private final Wishes wishes;
    private final MailServer server;

    WishController(Wishes wishes, MailServer server) {
        this.wishes = wishes;
        this.server = server;
    }

    @ModelAttribute
    void lists(Model model) {
        model.addAttribute("kinds", MailWish.values());
        model.addAttribute("languages", LocalizedText.LANGUAGES);
        model.addAttribute("mailed", server.isConfigured());
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember staff, Locale reader, Model model) {
        model.addAttribute("form", wishes.of(staff).map(WishForm::from).orElseGet(() -> WishForm.empty(reader)));
        return PAGE;
    }

    @PostMapping
    String keep(
            @AuthenticationPrincipal StaffMember staff,
            @Valid @ModelAttribute("form") WishForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (form.lacksAddress()) {
            errors.rejectValue("address", "notification.wish.address.missing");
        }
        if (errors.hasErrors()) {
            return PAGE;
        }
        wishes.keep(staff, form.toWish());
        flash.addFlashAttribute("notice", "notification.wish.kept");
        return "redirect:/account/notifications";
    }
}
