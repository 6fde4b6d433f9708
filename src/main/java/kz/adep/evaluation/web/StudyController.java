package kz.adep.evaluation.web;

import java.util.List;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyValue.Arm;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the Agency its studies: the groups, the frozen input and what the runs test says. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
@RequestMapping("/agency/studies")
class StudyController {

    private final Studies studies;

    StudyController(Studies studies) {
        this.studies = studies;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("studies", studies.all());
        return "evaluation/studies";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        Study study = studies.get(code);
        model.addAttribute("study", study);
        model.addAttribute("arms", List.of(Arm.values()));
        model.addAttribute("result", study.result());
        return "evaluation/study";
    }
}
