package kz.adep.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import kz.adep.intake.service.limit.SendAgainLater;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/** Tells somebody who sends very much that he has to wait a little, on the page with what he typed. */
public final class AskedToWait {

    private AskedToWait() {}

    public static void tell(SendAgainLater later, String why, Errors errors, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
        errors.reject(why, new Object[] {later.seconds()}, null);
    }
}
