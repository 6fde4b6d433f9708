package kz.adep.evaluation.web;

import kz.adep.evaluation.service.OwnStudies;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the Agency's studies say about the office of whoever reads: its own line and no other. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
class OfficeStudiesController {

    private final OwnStudies own;

    OfficeStudiesController(OwnStudies own) {
        this.own = own;
    }

    @GetMapping("/office/studies")
    String list(Model model) {
        model.addAttribute("lines", own.ofOwnBody());
        return "evaluation/own";
    }
}
