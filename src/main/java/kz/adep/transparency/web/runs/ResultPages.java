package kz.adep.transparency.web.runs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import kz.adep.transparency.domain.Judgement;
import kz.adep.transparency.service.RunsTestDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Shows the result of a form, or the form again with what was refused; everything typed stays in it. */
@Component
class ResultPages {

    static final String FORM = "transparency/runs/form";
    static final String RESULT = "transparency/runs/result";

    private static final String SECONDS = "5";
    private static final String BUSY = "runstest.busy";

    private final RunsTestDesk desk;

    ResultPages(RunsTestDesk desk) {
        this.desk = desk;
    }

    /** Nothing is kept, so there is no address to send the reader to. */
    String show(RunsTestForm form, BindingResult errors, Model model, Locale language, HttpServletResponse response) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        Optional<Judgement> judgement = judgement(form, errors);
        if (judgement.isEmpty()) {
            answerBusy(errors, response);
            return FORM;
        }
        model.addAttribute("page", RunsTestPage.of(judgement.get(), null, language));
        return RESULT;
    }

    Optional<Judgement> judgement(RunsTestForm form, BindingResult errors) {
        return Refusals.noted(errors, () -> {
            double[] study = form.studyValues();
            return desk.judge(study, form.controlValues(study), form.level());
        });
    }

    static void answerBusy(BindingResult errors, HttpServletResponse response) {
        if (errors.getGlobalErrors().stream().anyMatch(error -> BUSY.equals(error.getCode()))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }
}
