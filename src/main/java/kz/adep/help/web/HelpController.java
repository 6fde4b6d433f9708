package kz.adep.help.web;

import java.util.List;
import kz.adep.help.service.SiteStatus;
import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages about the site itself; the parts of a text are keys of the message files. */
@Controller
@PublicPage
class HelpController {

    private final SiteStatus status;

    HelpController(SiteStatus status) {
        this.status = status;
    }

    @GetMapping("/help")
    String help(Model model) {
        return text(model, "guide", "before", "form", "code", "follow", "answer", "commissioner", "urgent");
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        return text(model, "accessibility", "done", "sight", "lacking", "tell", "day");
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return text(
                model,
                "privacy",
                "operator",
                "data",
                "purpose",
                "anonymous",
                "seen",
                "third",
                "public",
                "term",
                "guarded",
                "cookies",
                "rights");
    }

    @GetMapping("/status")
    String status(Model model) {
        model.addAttribute("status", status.now());
        return "help/status";
    }

    private static String text(Model model, String page, String... parts) {
        model.addAttribute("page", page);
        model.addAttribute("parts", List.of(parts));
        return "help/text";
    }
}
