package kz.adep.oversight.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.adep.directory.Directory;
import kz.adep.oversight.domain.DashboardFilter;
import kz.adep.oversight.service.Dashboards;
import kz.adep.oversight.service.RecentDashboards;
import kz.adep.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The Agency's first page: how much came in, how much was answered, and where it is late. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
@RequestMapping("/agency")
class DashboardController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Dashboards dashboards;
    private final RecentDashboards recent;
    private final Directory directory;
    private final MessageSource messages;

    DashboardController(Dashboards dashboards, RecentDashboards recent, Directory directory, MessageSource messages) {
        this.dashboards = dashboards;
        this.recent = recent;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String region,
            Model model,
            Locale language) {
        DashboardFilter filter = DashboardFilter.parse(quarter, region, dashboards.current());
        model.addAttribute("filter", filter);
        model.addAttribute("quarters", DashboardFilter.choices(dashboards.current()));
        model.addAttribute("regions", directory.regions());
        RecentDashboards.Recent figures = recent.of(filter, language);
        model.addAttribute("page", DashboardPage.of(figures.dashboard(), messages, language));
        model.addAttribute("asOf", figures.asOf());
        return "oversight/dashboard";
    }

    @GetMapping("/figures/{table}.csv")
    ResponseEntity<String> download(
            @PathVariable String table,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String region,
            Locale language) {
        DashboardFilter filter = DashboardFilter.parse(quarter, region, dashboards.current());
        FigureTable figures = new FigureTables(recent.of(filter, language).dashboard(), messages, language)
                .find(table)
                .orElseThrow(() -> new NotFound("table " + table));
        ContentDisposition file = ContentDisposition.attachment()
                .filename("adep-" + figures.id() + "-" + filter.quarter() + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(figures.sheet().csv());
    }
}
