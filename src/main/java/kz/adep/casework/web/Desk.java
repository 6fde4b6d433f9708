package kz.adep.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Channel;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.Topic;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The same pages serve an office and the Agency, which handles the withheld cases under an address of its own. Who may
 * open either is decided by the roles of the handlers and of the addresses; here only what the pages show.
 */
@ControllerAdvice(basePackageClasses = Desk.class)
public class Desk {

    public static final String OFFICE = "/office/cases";
    public static final String AGENCY = "/agency/cases";

    @ModelAttribute("cases")
    static String cases(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/agency/") ? AGENCY : OFFICE;
    }

    @ModelAttribute("entry")
    static String entry(HttpServletRequest request) {
        return cases(request).equals(AGENCY) ? "withheld" : "cases";
    }

    @ModelAttribute("handles")
    static boolean handles(HttpServletRequest request) {
        return request.isUserInRole("COMMISSIONER") || request.isUserInRole("AGENCY_OFFICER");
    }

    /** At the Agency officers approve for each other what the law leaves to a head. */
    @ModelAttribute("approves")
    static boolean approves(HttpServletRequest request) {
        return request.isUserInRole("HEAD") || request.isUserInRole("AGENCY_OFFICER");
    }

    /** The lists of the forms, as the glossary words them. */
    @ModelAttribute
    static void lists(Model model) {
        model.addAttribute("kinds", CaseKind.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("senders", Applicant.Kind.values());
        model.addAttribute("identities", Applicant.Identity.values());
        model.addAttribute("topics", Topic.values());
        model.addAttribute("moments", CaseFilter.Moment.values());
        model.addAttribute("appealTypes", AppealType.values());
        model.addAttribute("channels", Channel.values());
    }
}
