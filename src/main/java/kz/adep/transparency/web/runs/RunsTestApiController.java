package kz.adep.transparency.web.runs;

import java.net.URI;
import kz.adep.shared.PublicPage;
import kz.adep.statistics.RunsTestError;
import kz.adep.transparency.service.RunsTestDesk;
import kz.adep.transparency.service.TooBusy;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The runs test for programs; refusals are problem documents (RFC 9457) with a code, and the place where there is one. */
@RestController
@PublicPage
class RunsTestApiController {

    private static final String PATH = "/api/v1/runs-test";
    private static final String SECONDS = "5";

    private final RunsTestDesk desk;
    private final MessageSource messages;

    RunsTestApiController(RunsTestDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    RunsTestAnswer judge(@RequestBody RunsTestQuestion question) {
        double[] study = question.studyValues();
        return RunsTestAnswer.of(desk.judge(study, question.controlValues(study), question.level()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RunsTestError refusal) {
        RunsTestError.Group group = refusal.group();
        Integer index = refusal.index();
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                refusal.code().name(),
                "runstest.error." + refusal.code(),
                group == RunsTestError.Group.CONTROL ? "Y" : "X",
                index == null ? 0 : index + 1,
                RunsTestDesk.MOST_VALUES);
        if (group != null) {
            problem.setProperty("group", group);
        }
        if (index != null) {
            problem.setProperty("index", index);
        }
        return answer(problem);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, IllegalArgumentException.class})
    ResponseEntity<ProblemDetail> unreadable() {
        return answer(problem(HttpStatus.BAD_REQUEST, "UNREADABLE", "runstest.api.unreadable"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TooBusy busy) {
        return answer(problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_BUSY", "platform.error.429.text"));
    }

    private ProblemDetail problem(HttpStatus status, String code, String key, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
        problem.setInstance(URI.create(PATH));
        problem.setProperty("code", code);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
