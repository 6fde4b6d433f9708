package kz.adep.evaluation.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.adep.conflict.InterventionKind;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.service.StudyDesk;
import kz.adep.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a study of the registers of conflicts and of interventions. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
@RequestMapping("/agency/studies/new")
class NewStudyController {

    private final StudyDesk desk;
    private final Studies studies;
    private final StudyTexts texts;
    private final Clock clock;

    NewStudyController(StudyDesk desk, Studies studies, StudyTexts texts, Clock clock) {
        this.desk = desk;
        this.studies = studies;
        this.texts = texts;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    List<InterventionKind> kinds() {
        return List.of(InterventionKind.values());
    }

    @ModelAttribute("lengths")
    List<String> lengths() {
        return StudyForm.LENGTHS;
    }

    @ModelAttribute("levels")
    List<String> levels() {
        return StudyForm.LEVELS;
    }

    /** Filled in from the study that is to be corrected, where one is named. */
    @GetMapping
    String ask(@RequestParam(defaultValue = "") String corrects, Model model) {
        Study known = corrects.isEmpty() ? null : studies.get(corrects);
        RegisterDesign design = known == null ? null : known.design();
        model.addAttribute(
                "form",
                known == null || design == null
                        ? StudyForm.usual(YearMonth.now(clock))
                        : StudyForm.correcting(known, design));
        return "evaluation/new";
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") StudyForm form, BindingResult errors) {
        WordsForm.requireRead(errors);
        Optional<RegisterDesign> design = form.design(errors);
        if (errors.hasErrors() || design.isEmpty()) {
            return "evaluation/new";
        }
        try {
            return "redirect:/agency/studies/"
                    + desk.open(texts.ofRegister(form.told()), design.get(), form.significance(), form.corrected());
        } catch (RuleViolation violation) {
            errors.rejectValue("afterFrom", violation.key());
            return "evaluation/new";
        }
    }
}
