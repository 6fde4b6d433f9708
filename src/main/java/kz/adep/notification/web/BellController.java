package kz.adep.notification.web;

import java.util.UUID;
import kz.adep.notification.service.BellBox;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own bell. Opening a line reads it, so it is a form: a mere look at a page changes nothing. */
@Controller
@RequestMapping("/bell")
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER', 'ADMINISTRATOR')")
class BellController {

    private final BellBox box;

    BellController(BellBox box) {
        this.box = box;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", box.lines());
        return "notification/bell";
    }

    @PostMapping("/{id}")
    String open(@PathVariable UUID id) {
        return "redirect:" + box.open(id);
    }

    @PostMapping("/read")
    String readAll() {
        box.readAll();
        return "redirect:/bell";
    }
}
