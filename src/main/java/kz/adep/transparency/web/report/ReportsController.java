package kz.adep.transparency.web.report;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.adep.directory.Directory;
import kz.adep.reporting.PublishedReports;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The published quarterly reports. */
@Controller
@PublicPage
@RequestMapping("/reports")
class ReportsController {

    private static final int MOST_PAGES = 10_000;

    private final PublishedReports reports;
    private final Directory directory;

    ReportsController(PublishedReports reports, Directory directory) {
        this.reports = reports;
        this.directory = directory;
    }

    @GetMapping
    String list(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Integer> quarter,
            @RequestParam Optional<String> region,
            @RequestParam Optional<Integer> body,
            @RequestParam Optional<Integer> page,
            Model model,
            Locale language) {
        Optional<String> within = region.filter(code -> !code.isBlank());
        int number = Math.min(Math.max(page.orElse(0), 0), MOST_PAGES);
        model.addAttribute("year", year.orElse(null));
        model.addAttribute("quarter", quarter.orElse(null));
        model.addAttribute("region", within.orElse(null));
        model.addAttribute("body", body.orElse(null));
        model.addAttribute("page", number);
        model.addAttribute("years", reports.years());
        model.addAttribute("central", PublishedReports.CENTRAL);
        model.addAttribute("regions", directory.regions());
        model.addAttribute("bodies", reports.bodies(language));
        model.addAttribute("listing", reports.list(new PublishedReports.Filter(year, quarter, within, body), number));
        return "transparency/reports";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("report", reports.find(id).orElseThrow(() -> new NotFound("report")));
        return "transparency/report";
    }
}
