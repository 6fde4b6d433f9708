package kz.adep.casework.web;

import java.util.List;
import kz.adep.casework.CaseFilter.Tab;
import kz.adep.casework.service.Inbox;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of an office: what needs attention today. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
class TodayController {

    private static final List<Tab> CARDS = List.of(Tab.OVERDUE, Tab.SOON, Tab.NEW, Tab.WAITING, Tab.APPROVAL);
    private static final int DEADLINES = 10;

    private final Inbox inbox;

    TodayController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/office")
    String today(Model model) {
        model.addAttribute("cards", CARDS);
        model.addAttribute("counts", inbox.openCounts());
        model.addAttribute("lines", inbox.nextDeadlines(DEADLINES));
        return "casework/today";
    }
}
