package kz.adep.intake.web.tray;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.casework.CaseNumber;
import kz.adep.intake.domain.tray.SetAside;
import kz.adep.intake.service.tray.TrayDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came in a flood: somebody looks at it and registers it, one or many at a time, or sets it aside. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class TrayController {

    private static final String OFFICE = "/office/tray";
    private static final String AGENCY = "/agency/tray";

    private final TrayDesk desk;
    private final Clock clock;

    TrayController(TrayDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping({OFFICE, AGENCY})
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", TrayForm.empty());
        return page(request, model);
    }

    @PostMapping({OFFICE + "/register", AGENCY + "/register"})
    ModelAndView register(
            @ModelAttribute("form") TrayForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash,
            Model model) {
        List<UUID> chosen = form.chosen();
        if (chosen.isEmpty()) {
            return refuse("items", "tray.items.required", errors, request, model);
        }
        String numbers = chosen.stream()
                .map(desk::register)
                .flatMap(Optional::stream)
                .map(CaseNumber::toString)
                .collect(Collectors.joining(", "));
        flash.addFlashAttribute("registered", numbers);
        return new ModelAndView("redirect:" + address(request));
    }

    @PostMapping({OFFICE + "/aside", AGENCY + "/aside"})
    ModelAndView setAside(
            @ModelAttribute("form") TrayForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash,
            Model model) {
        SetAside.Reason why = form.why();
        if (why == null) {
            return refuse("why", "tray.why.required", errors, request, model);
        }
        if (form.chosen().isEmpty()) {
            return refuse("items", "tray.items.required", errors, request, model);
        }
        long number =
                form.chosen().stream().filter(id -> desk.setAside(id, why)).count();
        flash.addFlashAttribute("aside", number);
        return new ModelAndView("redirect:" + address(request));
    }

    private ModelAndView refuse(
            String field, String key, BindingResult errors, HttpServletRequest request, Model model) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, key);
        }
        return new ModelAndView(page(request, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(HttpServletRequest request, Model model) {
        model.addAttribute("here", address(request));
        model.addAttribute("reasons", SetAside.Reason.values());
        model.addAttribute(
                "page",
                new TrayPage(address(request), desk.waiting(), desk.lines(false), desk.lines(true), clock.getZone()));
        return "intake/tray/list";
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI().startsWith(AGENCY) ? AGENCY : OFFICE;
    }
}
