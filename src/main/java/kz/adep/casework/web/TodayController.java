package kz.adep.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.CaseFilter.Tab;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.protection.Protection;
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

    /** Shown only while there are any. */
    private static final List<Tab> ALARMS = List.of(Tab.DANGER, Tab.UNTIMED);

    private final Inbox inbox;
    private final Deadlines deadlines;
    private final Protection protection;
    private final Clock clock;

    TodayController(Inbox inbox, Deadlines deadlines, Protection protection, Clock clock) {
        this.inbox = inbox;
        this.deadlines = deadlines;
        this.protection = protection;
        this.clock = clock;
    }

    @GetMapping("/office")
    String today(Model model) {
        Map<Tab, Long> counts = inbox.openCounts();
        model.addAttribute("cards", CARDS);
        model.addAttribute("counts", counts);
        model.addAttribute(
                "alarms",
                ALARMS.stream().filter(tab -> counts.getOrDefault(tab, 0L) > 0).toList());
        model.addAttribute(
                "missingYear", deadlines.yearMissingOn(LocalDate.now(clock)).orElse(null));
        model.addAttribute("lines", inbox.nextDeadlines(DEADLINES));
        model.addAttribute("checkIns", protection.due());
        model.addAttribute("harmed", protection.harmed());
        return "casework/today";
    }
}
