package kz.adep.transparency.web.runs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.adep.evaluation.Studies;
import kz.adep.shared.PublicPage;
import kz.adep.statistics.RunsTestError;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.statistics.RunsTestResult;
import kz.adep.transparency.service.RunsTestDesk;
import kz.adep.transparency.service.TooBusy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The runs test for anybody: on the first study at once, and on two groups of one's own. */
@Controller
@PublicPage
@RequestMapping("/statistics/runs-test")
class RunsTestController {

    private static final String PAGE = "transparency/runs-test";
    private static final String SECONDS = "5";

    private final Studies studies;
    private final RunsTestDesk desk;

    RunsTestController(Studies studies, RunsTestDesk desk) {
        this.studies = studies;
        this.desk = desk;
    }

    @ModelAttribute("levels")
    List<String> levels() {
        return RunsTestForm.LEVELS;
    }

    /** Shows a published study, the first where none is named. */
    @GetMapping
    String show(@RequestParam(defaultValue = "") String study, Model model, Locale language) {
        model.addAttribute("form", RunsTestForm.empty());
        (study.isEmpty() ? studies.all().stream().findFirst() : Optional.of(studies.get(study)))
                .ifPresent(known -> model.addAttribute("page", RunsTestPage.of(known.result(), known, language)));
        return PAGE;
    }

    /** Not kept anywhere, so there is no address to send the reader to. */
    @PostMapping
    String judge(
            @ModelAttribute("form") RunsTestForm form,
            BindingResult errors,
            Model model,
            Locale language,
            HttpServletResponse response) {
        try {
            model.addAttribute("page", RunsTestPage.of(judge(form), null, language));
        } catch (RunsTestError refusal) {
            refuse(refusal, errors);
        } catch (TooBusy busy) {
            errors.reject("runstest.busy");
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        }
        return PAGE;
    }

    private RunsTestResult judge(RunsTestForm form) {
        double[] study = form.studyValues();
        return desk.judge(study, form.controlValues(study), form.level());
    }

    private static void refuse(RunsTestError refusal, BindingResult errors) {
        Group group = refusal.group();
        String key = "runstest.error." + refusal.code();
        if (group == null) {
            errors.reject(key);
            return;
        }
        Object[] arguments = {
            group == Group.STUDY ? "X" : "Y",
            Objects.requireNonNullElse(refusal.index(), 0) + 1,
            RunsTestDesk.MOST_VALUES
        };
        errors.rejectValue(group == Group.STUDY ? "study" : "control", key, arguments, null);
    }
}
