package kz.adep.transparency.web.runs.api;

import java.net.URI;
import kz.adep.statistics.RunsTestError;
import kz.adep.transparency.domain.BadLevel;
import kz.adep.transparency.service.RunsTestDesk;
import kz.adep.transparency.service.TooBusy;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What programs are told instead of a result: a problem document (RFC 9457) with a code, and the place where there is one. */
@RestControllerAdvice(assignableTypes = RunsTestApiController.class)
class RunsTestProblems {

    private static final String SECONDS = "5";

    private final MessageSource messages;

    RunsTestProblems(MessageSource messages) {
        this.messages = messages;
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

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noLevel(BadLevel refusal) {
        return answer(problem(HttpStatus.BAD_REQUEST, "INVALID_ALPHA", "runstest.error.INVALID_ALPHA"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(BadBody refusal) {
        return answer(problem(
                refusal.code() == BadBody.Code.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                refusal.code().name(),
                "runstest.api." + refusal.code(),
                RunsTestApiController.MOST_BYTES));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TooBusy busy) {
        return answer(problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_BUSY", "platform.error.429.text"));
    }

    private ProblemDetail problem(HttpStatus status, String code, String key, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
        problem.setInstance(URI.create(RunsTestApiController.PATH));
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
