package kz.adep.notification.web;

import kz.adep.notification.service.OutboxReport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the mail outbox stands. */
@Controller
@RequestMapping("/admin/outbox")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OutboxController {

    private final OutboxReport report;

    OutboxController(OutboxReport report) {
        this.report = report;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("configured", report.isConfigured());
        model.addAttribute("figures", report.figures());
        model.addAttribute("trouble", report.lastTrouble().orElse(null));
        model.addAttribute("rows", report.unsent());
        return "notification/outbox";
    }

    @PostMapping("/retry")
    String retry(RedirectAttributes flash) {
        flash.addFlashAttribute("retried", report.retry());
        return "redirect:/admin/outbox";
    }
}
