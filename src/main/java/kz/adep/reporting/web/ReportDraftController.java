package kz.adep.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import kz.adep.reporting.service.ReportDesk;
import kz.adep.reporting.service.ReportPage;
import kz.adep.reporting.service.ReportReader;
import kz.adep.shared.StaleEdit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A report in the office that writes it. */
@Controller
@RequestMapping("/office/reports/{id}")
@PreAuthorize("hasRole('COMMISSIONER')")
class ReportDraftController {

    private final ReportReader reader;
    private final ReportDesk desk;

    ReportDraftController(ReportReader reader, ReportDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
    String show(@PathVariable UUID id, Model model, HttpServletRequest request) {
        ReportPage page = reader.ofOffice(id);
        return show(page, FiguresForm.empty(), NarrativeForm.of(page), request.isUserInRole("COMMISSIONER"), model);
    }

    @PostMapping("/figures")
    String enter(@PathVariable UUID id, @ModelAttribute("entered") FiguresForm form, Model model) {
        ReportPage page = reader.ofOffice(id);
        FiguresForm checked = form.checkedAgainst(page);
        if (!checked.problems().isEmpty()) {
            return show(page, checked, NarrativeForm.of(page), true, model);
        }
        desk.enter(id, checked.entries());
        return "redirect:/office/reports/" + id + checked.anchor();
    }

    @PostMapping("/narrative")
    String tell(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NarrativeForm form,
            BindingResult errors,
            Model model) {
        if (errors.hasErrors()) {
            return show(reader.ofOffice(id), FiguresForm.empty(), null, true, model);
        }
        try {
            desk.tell(id, form.toNarrative(), form.version());
        } catch (StaleEdit stale) {
            ReportPage page = reader.ofOffice(id);
            model.addAttribute("stale", form.differences(page.narrative(), stale.version()));
            return show(page, FiguresForm.empty(), form.onVersion(stale.version()), true, model);
        }
        return "redirect:/office/reports/" + id + "?saved#section-N";
    }

    @PostMapping("/recompute")
    String recompute(@PathVariable UUID id) {
        desk.recompute(id);
        return "redirect:/office/reports/" + id + "?recomputed";
    }

    @GetMapping("/check")
    String check(@PathVariable UUID id, Model model) {
        model.addAttribute("page", reader.ofOffice(id));
        return "reporting/check";
    }

    @PostMapping("/submit")
    String submit(@PathVariable UUID id) {
        return "redirect:/office/reports/" + id + (desk.submit(id) ? "?submitted" : "/check?changed");
    }

    private static String show(
            ReportPage page,
            FiguresForm entered,
            @org.jspecify.annotations.Nullable NarrativeForm form,
            boolean mayWrite,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("entered", entered);
        model.addAttribute("mayWrite", mayWrite && page.isOpen());
        if (form != null) {
            model.addAttribute("form", form);
        }
        if (!model.containsAttribute("stale")) {
            model.addAttribute("stale", Map.of());
        }
        return "reporting/edit";
    }
}
