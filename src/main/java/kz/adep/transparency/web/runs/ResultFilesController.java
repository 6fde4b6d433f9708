package kz.adep.transparency.web.runs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.printing.PdfPages;
import kz.adep.shared.PublicPage;
import kz.adep.statistics.answer.RunsTestAnswer;
import kz.adep.transparency.domain.Judgement;
import kz.adep.transparency.service.RunsTestDesk;
import kz.adep.transparency.web.runs.api.AnswerTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A result to take away: of figures that are sent along, or of a published study. */
@Controller
@PublicPage
@RequestMapping({
    RunsTestController.PATH + "/result.pdf",
    RunsTestController.PATH + "/result.csv",
    RunsTestController.PATH + "/result.json"
})
class ResultFilesController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Studies studies;
    private final ResultPages pages;
    private final RunsTestDesk desk;
    private final PdfPages paper;
    private final AnswerTable table;

    ResultFilesController(Studies studies, ResultPages pages, RunsTestDesk desk, PdfPages paper, AnswerTable table) {
        this.studies = studies;
        this.pages = pages;
        this.desk = desk;
        this.paper = paper;
        this.table = table;
    }

    @ModelAttribute("levels")
    List<String> levels() {
        return RunsTestForm.LEVELS;
    }

    /** Without a study it is the language that was chosen after a refusal. */
    @GetMapping
    Object ofStudy(HttpServletRequest request, @RequestParam Optional<String> study, Locale language) {
        if (study.isEmpty()) {
            return "redirect:" + RunsTestController.PATH;
        }
        Study known = studies.get(study.get());
        return file(format(request), Judgement.of(known), known, language);
    }

    @PostMapping
    Object ofFigures(
            HttpServletRequest request,
            @ModelAttribute("form") RunsTestForm form,
            BindingResult errors,
            Locale language,
            HttpServletResponse response) {
        Optional<Object> file = pages.judgement(form, errors)
                .flatMap(judgement -> Refusals.noted(errors, () -> file(format(request), judgement, null, language)));
        ResultPages.answerBusy(errors, response);
        return file.orElse(ResultPages.FORM);
    }

    /** The addresses differ in their ending only. */
    private static String format(HttpServletRequest request) {
        return Objects.requireNonNull(StringUtils.getFilenameExtension(request.getRequestURI()));
    }

    private Object file(String format, Judgement judgement, @Nullable Study study, Locale language) {
        return switch (format) {
            case "pdf" -> answer(format, MediaType.APPLICATION_PDF, desk.inTurn(() -> pdf(judgement, study, language)));
            case "csv" -> answer(format, CSV, table.of(RunsTestAnswer.of(judgement.result(), judgement.companions())));
            default ->
                answer(
                        format,
                        MediaType.APPLICATION_JSON,
                        RunsTestAnswer.of(judgement.result(), judgement.companions()));
        };
    }

    private byte[] pdf(Judgement judgement, @Nullable Study study, Locale language) {
        RunsTestPage page = RunsTestPage.of(judgement, study, language);
        return paper.render("transparency/runs/print", Map.of("page", page), language);
    }

    private static ResponseEntity<Object> answer(String format, MediaType type, Object body) {
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename("runs-test." + format)
                        .build()))
                .body(body);
    }
}
