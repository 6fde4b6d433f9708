package kz.adep.discipline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The same pages serve an office and the Agency, which handles what is withheld from a body. Who may open either is decided
 * by the roles of the handlers and of the addresses; here only what the pages show.
 */
@ControllerAdvice(basePackageClasses = Side.class)
class Side {

    static final String OFFICE = "/office";
    static final String AGENCY = "/agency";

    @ModelAttribute("side")
    static String side(HttpServletRequest request) {
        return request.getRequestURI().startsWith(AGENCY + "/") ? AGENCY : OFFICE;
    }

    @ModelAttribute("handles")
    static boolean handles(HttpServletRequest request) {
        return request.isUserInRole("COMMISSIONER") || request.isUserInRole("AGENCY_OFFICER");
    }

    /** At the Agency nobody stands above the officers: one decides what another handled. */
    @ModelAttribute("decides")
    static boolean decides(HttpServletRequest request) {
        return request.isUserInRole("HEAD") || request.isUserInRole("AGENCY_OFFICER");
    }
}
