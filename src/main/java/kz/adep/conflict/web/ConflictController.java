package kz.adep.conflict.web;

import java.util.UUID;
import kz.adep.conflict.service.ConflictReader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the register of an office, a year at a time, and its entries. */
@Controller
@RequestMapping(ConflictController.PATH)
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
class ConflictController {

    static final String PATH = "/office/conflicts";

    private final ConflictReader reader;

    ConflictController(ConflictReader reader) {
        this.reader = reader;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String kind,
            Model model) {
        model.addAttribute("page", reader.year(year, kind == null || kind.isEmpty() ? null : kind));
        model.addAttribute("kinds", reader.kinds(kind));
        return "conflict/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", reader.get(id));
        return "conflict/show";
    }
}
