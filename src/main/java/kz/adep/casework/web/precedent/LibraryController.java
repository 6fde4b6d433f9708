package kz.adep.casework.web.precedent;

import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.Topic;
import kz.adep.casework.service.precedent.Library;
import kz.adep.casework.web.Desk;
import kz.adep.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The library of precedents: looked through, approved for all by the Agency or the head body, retired with a reason. */
@Controller
@RequestMapping({"/office/precedents", "/agency/precedents"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class LibraryController {

    private static final int LONGEST_REASON = 500;

    private final Library library;

    LibraryController(Library library) {
        this.library = library;
    }

    @ModelAttribute("precedents")
    static String precedents(@ModelAttribute("cases") String cases) {
        return cases.equals(Desk.AGENCY) ? "/agency/precedents" : "/office/precedents";
    }

    @GetMapping
    String list(
            @RequestParam Optional<Topic> topic,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean waiting,
            Model model) {
        model.addAttribute("entries", library.find(topic.orElse(null), text, waiting));
        model.addAttribute("topic", topic.orElse(null));
        model.addAttribute("text", text);
        model.addAttribute("waiting", waiting);
        return "casework/precedent/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("found", library.show(id));
        return "casework/precedent/show";
    }

    @PostMapping("/{id}/approved")
    String approve(@PathVariable UUID id, @ModelAttribute("precedents") String precedents, RedirectAttributes flash) {
        library.approve(id);
        flash.addFlashAttribute("notice", "precedents.approved.done");
        return "redirect:" + precedents + "/" + id;
    }

    @PostMapping("/{id}/retired")
    String retire(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("precedents") String precedents,
            RedirectAttributes flash) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            library.show(id);
            throw new RuleViolation("precedents.retire.reason.missing");
        }
        library.retire(id, reason.strip());
        flash.addFlashAttribute("notice", "precedents.retired.done");
        return "redirect:" + precedents + "/" + id;
    }
}
