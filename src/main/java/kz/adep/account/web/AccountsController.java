package kz.adep.account.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffRole;
import kz.adep.account.service.Accounts;
import kz.adep.account.service.Administrators;
import kz.adep.account.service.Invitations;
import kz.adep.directory.Directory;
import kz.adep.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign in: what administrators start on. */
@Controller
@RequestMapping("/admin")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AccountsController {

    private static final String LIST = "redirect:/admin";
    private static final String ALONE = "account.invite.alone";
    private static final int MOST = 300;
    private static final int LONGEST_SEARCH = 100;

    private final Accounts accounts;
    private final Invitations invitations;
    private final Administrators administrators;
    private final Directory directory;
    private final Clock clock;

    AccountsController(
            Accounts accounts,
            Invitations invitations,
            Administrators administrators,
            Directory directory,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.administrators = administrators;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal StaffMember reader, @RequestParam(defaultValue = "") String text, Model model) {
        String words = text.substring(0, Math.min(LONGEST_SEARCH, text.length()));
        List<Accounts.Row> found = accounts.find(words, MOST);
        model.addAttribute("reader", reader.accountId());
        model.addAttribute("text", words);
        model.addAttribute("accounts", found.subList(0, Math.min(MOST, found.size())));
        model.addAttribute("cut", found.size() > MOST);
        model.addAttribute("invitations", invitations.open());
        model.addAttribute("zone", clock.getZone());
        return "account/accounts";
    }

    @GetMapping("/accounts/new")
    String invite(Locale language, Model model) {
        model.addAttribute("form", InvitationForm.EMPTY);
        return form(language, model);
    }

    @PostMapping("/accounts/new")
    String invite(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()
                && !fits(Objects.requireNonNull(form.role()), Objects.requireNonNull(form.stateBody()))) {
            errors.rejectValue("stateBody", "account.invite.body.other");
        }
        if (!errors.hasErrors()) {
            try {
                Optional<Invitations.Token> token = invitations.invite(form.toInvitation());
                flash.addFlashAttribute("notice", "account.invite.asked");
                return token.map(alone -> handOver(alone, model)).orElse(LIST);
            } catch (RuleViolation refused) {
                errors.rejectValue(refused.key().startsWith(ALONE) ? "role" : "username", refused.key());
            }
        }
        return form(language, model);
    }

    @PostMapping("/accounts/disabled")
    String disable(@RequestParam UUID id, RedirectAttributes flash) {
        accounts.disable(id, clock.instant());
        flash.addFlashAttribute("notice", "account.disabled.done");
        return LIST;
    }

    @PostMapping("/accounts/enabled")
    String enable(@RequestParam UUID id, RedirectAttributes flash) {
        accounts.enable(id);
        flash.addFlashAttribute("notice", "account.enabled.done");
        return LIST;
    }

    @PostMapping("/accounts/renewal")
    String askRenewal(@RequestParam UUID id, RedirectAttributes flash) {
        invitations.askRenewal(id);
        flash.addFlashAttribute("notice", "account.renewal.asked");
        return LIST;
    }

    @PostMapping("/invitations/agreed")
    String agree(@RequestParam UUID id, Model model) {
        return handOver(invitations.agree(id), model);
    }

    @PostMapping("/invitations/withdrawn")
    String withdraw(@RequestParam UUID id, RedirectAttributes flash) {
        invitations.withdraw(id);
        flash.addFlashAttribute("notice", "account.invitation.withdrawn");
        return LIST;
    }

    private String form(Locale language, Model model) {
        model.addAttribute("alone", administrators.areOne());
        model.addAttribute("roles", StaffRole.values());
        model.addAttribute("agency", directory.authorisedBody());
        model.addAttribute("regions", directory.takingPartByRegion(language));
        return "account/invite";
    }

    private static String handOver(Invitations.Token token, Model model) {
        model.addAttribute("token", token);
        return "account/token";
    }

    /** Officers of the Agency and administrators belong to the Agency; an office is of a body that takes part. */
    private boolean fits(StaffRole role, int body) {
        return switch (role) {
            case AGENCY_OFFICER, ADMINISTRATOR -> directory.authorisedBody().id() == body;
            case COMMISSIONER, HEAD ->
                directory.find(body).filter(known -> known.takesPart()).isPresent();
        };
    }
}
