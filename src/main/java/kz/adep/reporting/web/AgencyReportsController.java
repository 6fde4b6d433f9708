package kz.adep.reporting.web;

import java.util.Locale;
import java.util.UUID;
import kz.adep.reporting.ReportStandings;
import kz.adep.reporting.ReportState;
import kz.adep.reporting.service.ReportReader;
import kz.adep.reporting.service.ReportReview;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The review of what the offices submitted. */
@Controller
@RequestMapping("/agency/reports")
@PreAuthorize("hasRole('AGENCY_OFFICER')")
class AgencyReportsController {

    private final ReportStandings standings;
    private final ReportReader reader;
    private final ReportReview review;

    AgencyReportsController(ReportStandings standings, ReportReader reader, ReportReview review) {
        this.standings = standings;
        this.reader = reader;
        this.review = review;
    }

    @GetMapping
    String list(Model model, Locale language) {
        model.addAttribute("submitted", standings.in(ReportState.SUBMITTED));
        model.addAttribute("accepted", standings.in(ReportState.ACCEPTED));
        model.addAttribute("quarters", standings.quarters());
        model.addAttribute("rows", standings.ofAllBodies(language));
        return "reporting/queue";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        return show(id, ReturnForm.empty(), model);
    }

    @PostMapping("/{id}/return")
    String sendBack(@PathVariable UUID id, @ModelAttribute("returned") ReturnForm form, Model model) {
        if (form.problem() != null) {
            return show(id, form, model);
        }
        review.sendBack(id, form.written());
        return "redirect:/agency/reports/" + id;
    }

    @PostMapping("/{id}/accept")
    String accept(@PathVariable UUID id) {
        review.accept(id);
        return "redirect:/agency/reports/" + id;
    }

    @PostMapping("/{id}/publish")
    String publish(@PathVariable UUID id) {
        review.publish(id);
        return "redirect:/agency/reports/" + id;
    }

    private String show(UUID id, ReturnForm form, Model model) {
        model.addAttribute("page", reader.ofAgency(id));
        model.addAttribute("returned", form);
        return "reporting/review";
    }
}
