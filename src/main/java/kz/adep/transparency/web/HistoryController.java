package kz.adep.transparency.web;

import kz.adep.shared.PublicPage;
import kz.adep.transparency.service.History;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what others counted before this system was, with the source of each figure. */
@Controller
@PublicPage
class HistoryController {

    private final History history;

    HistoryController(History history) {
        this.history = history;
    }

    @GetMapping("/history")
    String show(Model model) {
        var applications = history.applications();
        model.addAttribute("applications", applications);
        model.addAttribute("chart", HistoryChart.of(applications));
        model.addAttribute("survey", history.survey());
        model.addAttribute("sources", history.sources());
        return "transparency/history";
    }
}
