package kz.adep.evaluation.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kz.adep.directory.Directory;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.service.StudyDesk;
import kz.adep.evaluation.service.StudyPublication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of a study: counted again, frozen, thrown away, published, withdrawn. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
@RequestMapping("/agency/studies/{code}")
class StudyActsController {

    private final Studies studies;
    private final StudyDesk desk;
    private final StudyPublication publication;
    private final Directory directory;
    private final Clock clock;

    StudyActsController(
            Studies studies, StudyDesk desk, StudyPublication publication, Directory directory, Clock clock) {
        this.studies = studies;
        this.desk = desk;
        this.publication = publication;
        this.directory = directory;
        this.clock = clock;
    }

    @PostMapping("/recount")
    String recount(@PathVariable String code, @RequestParam int version) {
        desk.recount(code, version);
        return "redirect:/agency/studies/" + code + "?recounted";
    }

    /** Asks once more, because nothing can be changed after it. */
    @GetMapping("/freeze")
    String check(@PathVariable String code, Model model, Locale language) {
        Study study = studies.get(code);
        study.stage().requireOpen();
        model.addAttribute("page", StudyPage.of(study, List.of(), directory, language, clock.getZone()));
        model.addAttribute("arms", List.of(Arm.values()));
        return "evaluation/freeze";
    }

    @PostMapping("/freeze")
    String freeze(@PathVariable String code, @RequestParam int version) {
        return "redirect:/agency/studies/" + code + (publication.freeze(code, version) ? "?frozen" : "?changed");
    }

    @PostMapping("/discard")
    String discard(@PathVariable String code, @RequestParam int version) {
        desk.discard(code, version);
        return "redirect:/agency/studies?discarded";
    }

    @PostMapping("/publish")
    String publish(@PathVariable String code) {
        publication.publish(code);
        return "redirect:/agency/studies/" + code + "?published";
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable String code, @RequestParam(defaultValue = "") String reason) {
        publication.withdraw(code, reason);
        return "redirect:/agency/studies/" + code + "?withdrawn";
    }
}
