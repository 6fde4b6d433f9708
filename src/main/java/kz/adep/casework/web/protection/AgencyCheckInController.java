package kz.adep.casework.web.protection;

import java.time.Clock;
import kz.adep.casework.service.protection.Protection;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What reporters told the Agency, past their own office. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
class AgencyCheckInController {

    private final Protection protection;
    private final Clock clock;

    AgencyCheckInController(Protection protection, Clock clock) {
        this.protection = protection;
        this.clock = clock;
    }

    @GetMapping("/agency/check-ins")
    String list(Model model) {
        model.addAttribute("answers", protection.toTheAgency());
        model.addAttribute("zone", clock.getZone());
        return "casework/check-ins";
    }
}
