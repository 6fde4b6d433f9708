package kz.adep.evaluation.web;

import jakarta.validation.Valid;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.service.StudyDesk;
import kz.adep.shared.StaleEdit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The title and the note of a draft. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
@RequestMapping("/agency/studies/{code}/words")
class WordsController {

    private static final String PAGE = "evaluation/words";

    private final Studies studies;
    private final StudyDesk desk;

    WordsController(Studies studies, StudyDesk desk) {
        this.studies = studies;
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable String code, Model model) {
        Study study = draft(code);
        model.addAttribute("form", WordsForm.of(study.words(), study.version()));
        return PAGE;
    }

    /** Whoever lost the race sees what is stored above what he wrote. */
    @PostMapping
    String keep(
            @PathVariable String code,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Model model) {
        Study study = draft(code);
        form.check(errors, "");
        if (errors.hasErrors()) {
            return PAGE;
        }
        try {
            desk.reword(code, study.words().reworded(form.title(), form.note()), form.readVersion());
        } catch (StaleEdit stale) {
            model.addAttribute("stale", stale);
            model.addAttribute("form", form.onVersion(stale.version()));
            return PAGE;
        }
        return "redirect:/agency/studies/" + code;
    }

    private Study draft(String code) {
        Study study = studies.get(code);
        study.stage().requireOpen();
        return study;
    }
}
