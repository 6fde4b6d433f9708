package kz.adep.reporting.web;

import kz.adep.reporting.ReportStandings;
import kz.adep.reporting.service.ReportDesk;
import kz.adep.shared.NotFound;
import kz.adep.shared.Quarter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quarters of an office and where their reports stand. */
@Controller
@RequestMapping("/office/reports")
class OfficeReportsController {

    private final ReportStandings standings;
    private final ReportDesk desk;

    OfficeReportsController(ReportStandings standings, ReportDesk desk) {
        this.standings = standings;
        this.desk = desk;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
    String list(Model model) {
        model.addAttribute("standings", standings.ofOwnBody());
        return "reporting/list";
    }

    @PostMapping
    @PreAuthorize("hasRole('COMMISSIONER')")
    String open(@RequestParam String quarter) {
        return "redirect:/office/reports/" + desk.open(parse(quarter));
    }

    private static Quarter parse(String text) {
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("quarter");
        }
    }
}
