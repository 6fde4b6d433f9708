package kz.adep.evaluation.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import kz.adep.directory.Directory;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import kz.adep.evaluation.service.StudyDesk;
import kz.adep.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaves one unit out of a draft, or takes it in again, with a reason. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
@RequestMapping("/agency/studies/{code}/unit")
class UnitController {

    private static final String PAGE = "evaluation/unit";

    private final Studies studies;
    private final StudyDesk desk;
    private final Directory directory;

    UnitController(Studies studies, StudyDesk desk, Directory directory) {
        this.studies = studies;
        this.desk = desk;
        this.directory = directory;
    }

    @ModelAttribute("kinds")
    List<Exclusion> kinds() {
        return UnitForm.KINDS;
    }

    @GetMapping
    String ask(@PathVariable String code, @RequestParam int position, Model model, Locale language) {
        Study study = studies.get(code);
        study.stage().requireOpen();
        model.addAttribute("form", UnitForm.empty(study.version()));
        return show(study, position, model, language);
    }

    @PostMapping
    String decide(
            @PathVariable String code,
            @RequestParam int position,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            Locale language) {
        Study study = studies.get(code);
        if (errors.hasErrors()) {
            return show(study, position, model, language);
        }
        if (unit(study, position).isIncluded()) {
            desk.exclude(code, position, form.exclusion(), form.told(), form.version());
        } else {
            desk.include(code, position, form.told(), form.version());
        }
        return "redirect:/agency/studies/" + code;
    }

    private String show(Study study, int position, Model model, Locale language) {
        model.addAttribute("study", study);
        model.addAttribute("line", StudyPage.Line.of(unit(study, position), directory, language));
        return PAGE;
    }

    private static StudyUnit unit(Study study, int position) {
        return study.unit(position).orElseThrow(() -> new NotFound("unit " + position));
    }
}
