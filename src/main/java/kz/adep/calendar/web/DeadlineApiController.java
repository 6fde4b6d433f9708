package kz.adep.calendar.web;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.Deadlines;
import kz.adep.shared.PublicPage;
import kz.adep.shared.RuleViolation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The legal term of an appeal for programs; refusals are problem documents (RFC 9457) that name the parameter. */
@RestController
@PublicPage
class DeadlineApiController {

    private static final String PATH = "/api/v1/deadlines";
    private static final String RECEIVED_AT = "receivedAt";
    private static final String APPEAL_TYPE = "appealType";

    private final Deadlines deadlines;
    private final MessageSource messages;

    DeadlineApiController(Deadlines deadlines, MessageSource messages) {
        this.deadlines = deadlines;
        this.messages = messages;
    }

    /** The parameters are read here and not by the binder, so that the answer can name the one that is wrong. */
    @GetMapping(PATH)
    DeadlineAnswer deadline(
            @RequestParam(name = RECEIVED_AT, defaultValue = "") String receivedAt,
            @RequestParam(name = APPEAL_TYPE, defaultValue = "") String appealType) {
        var term = deadlines.term(moment(receivedAt), type(appealType));
        if (term.extensionBeyondCalendar()) {
            throw new RuleViolation("calendar.refusal.extension");
        }
        return DeadlineAnswer.of(term);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(BadParameter refusal) {
        return problem(HttpStatus.BAD_REQUEST, refusal.parameter(), refusal);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> untold(RuleViolation refusal) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, RECEIVED_AT, refusal);
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new BadParameter(RECEIVED_AT);
        }
    }

    private static AppealType type(String text) {
        return Stream.of(AppealType.values())
                .filter(type -> type.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        APPEAL_TYPE,
                        Arrays.stream(AppealType.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String parameter, RuleViolation refusal) {
        var words = messages.getMessage(refusal.key(), refusal.arguments(), LocaleContextHolder.getLocale());
        var problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setInstance(URI.create(PATH));
        problem.setProperty("parameter", parameter);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
