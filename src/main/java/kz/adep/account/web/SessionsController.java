package kz.adep.account.web;

import jakarta.servlet.http.HttpSession;
import kz.adep.account.StaffMember;
import kz.adep.account.service.StaffSessions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows staff where they are signed in and ends what they do not know. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER', 'ADMINISTRATOR')")
class SessionsController {

    private final StaffSessions sessions;

    SessionsController(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/account")
    String list(@AuthenticationPrincipal StaffMember staff, HttpSession session, Model model) {
        model.addAttribute("sessions", sessions.of(staff, session.getId()));
        return "account/sessions";
    }

    @PostMapping("/account/sessions/end")
    String end(
            @AuthenticationPrincipal StaffMember staff,
            HttpSession session,
            @RequestParam(defaultValue = "") String mark,
            RedirectAttributes flash) {
        boolean ended = sessions.end(staff, session.getId(), mark);
        flash.addFlashAttribute("notice", ended ? "account.sessions.ended" : "account.sessions.gone");
        return "redirect:/account";
    }
}
