package kz.adep.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns refusals into pages: what is missing and what is not yours look the same. */
@ControllerAdvice
class ErrorAdvice {

    private final MessageSource messages;

    ErrorAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    Object notFound(HttpServletRequest request) {
        return isApi(request)
                ? problem(HttpStatus.NOT_FOUND, "platform.error.404.text", request)
                : ErrorPages.page(HttpStatus.NOT_FOUND);
    }

    /** Two acted at once; the second must look at what became of it before acting again. */
    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object lostRace(HttpServletRequest request) {
        return isApi(request)
                ? problem(HttpStatus.CONFLICT, "platform.error.409.text", request)
                : ErrorPages.page(HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    Object ruleViolation(RuleViolation violation, HttpServletRequest request) {
        if (isApi(request)) {
            return problem(HttpStatus.CONFLICT, violation.key(), request, violation.arguments());
        }
        ModelAndView page = new ModelAndView("error/refused", HttpStatus.CONFLICT);
        page.addObject("key", violation.key());
        page.addObject("arguments", violation.arguments());
        return page;
    }

    /** A form without the file it is for, or cut off on the way; a file that is too large says so by itself. */
    @ExceptionHandler
    ModelAndView unreadableUpload(MultipartException upload) {
        return ErrorPages.page(
                upload instanceof MaxUploadSizeExceededException
                        ? HttpStatus.CONTENT_TOO_LARGE
                        : HttpStatus.BAD_REQUEST);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String key, HttpServletRequest request, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
