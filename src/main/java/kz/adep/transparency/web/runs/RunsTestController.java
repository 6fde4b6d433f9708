package kz.adep.transparency.web.runs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.shared.PublicPage;
import kz.adep.transparency.domain.Judgement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The runs test for anybody: on two groups of one's own, and on a published study. */
@Controller
@PublicPage
@RequestMapping(RunsTestController.PATH)
class RunsTestController {

    static final String PATH = "/statistics/runs-test";

    private final Studies studies;
    private final ResultPages pages;

    RunsTestController(Studies studies, ResultPages pages) {
        this.studies = studies;
        this.pages = pages;
    }

    @ModelAttribute("levels")
    List<String> levels() {
        return RunsTestForm.LEVELS;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String study, Model model, Locale language) {
        model.addAttribute("form", RunsTestForm.empty());
        if (study.isEmpty()) {
            return ResultPages.FORM;
        }
        Study known = studies.get(study);
        model.addAttribute("page", RunsTestPage.of(Judgement.of(known), known, language));
        return ResultPages.RESULT;
    }

    @PostMapping
    String judge(
            @ModelAttribute("form") RunsTestForm form,
            BindingResult errors,
            @RequestParam(name = "file", required = false) Optional<String> file,
            Model model,
            Locale language,
            HttpServletResponse response) {
        if (form.isBlank() && file.filter(name -> !name.isEmpty()).isPresent()) {
            errors.reject("runstest.file.error.NOT_SHOWN");
            return ResultPages.FORM;
        }
        return pages.show(form, errors, model, language, response);
    }
}
