package kz.adep.directory.web.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.adep.directory.domain.reception.Week;
import kz.adep.directory.service.reception.ReceptionDesk;
import kz.adep.directory.service.reception.Receptions;
import kz.adep.shared.RuleViolation;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a commissioner keeps his reception days; each form is a page. */
@Controller
@PreAuthorize("hasRole('COMMISSIONER')")
@RequestMapping("/office/reception")
class ReceptionController {

    private static final String DONE = "redirect:" + ProfileController.PATH;
    private static final String RULE = "directory/reception/rule";
    private static final String DAY = "directory/reception/day";
    private static final String HELD = "directory/reception/held";

    private final ReceptionDesk desk;
    private final Receptions receptions;

    ReceptionController(ReceptionDesk desk, Receptions receptions) {
        this.desk = desk;
        this.receptions = receptions;
    }

    @ModelAttribute("weekdays")
    DayOfWeek[] weekdays() {
        return DayOfWeek.values();
    }

    @ModelAttribute("weeks")
    Week[] weeks() {
        return Week.values();
    }

    @GetMapping({"/rules/new", "/days/new", "/held/new"})
    String ask(HttpServletRequest request, Model model) {
        String address = request.getRequestURI();
        if (address.endsWith("/rules/new")) {
            model.addAttribute("form", RuleForm.empty());
            return RULE;
        }
        boolean held = address.endsWith("/held/new");
        model.addAttribute("form", held ? HeldForm.of(receptions.today()) : DayForm.empty());
        return held ? HELD : DAY;
    }

    @PostMapping("/rules/new")
    String add(@Valid @ModelAttribute("form") RuleForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return RULE;
        }
        desk.add(Objects.requireNonNull(form.weekday()), Objects.requireNonNull(form.week()), form.hours());
        return DONE;
    }

    @PostMapping("/rules/{id}/remove")
    String remove(@PathVariable UUID id) {
        desk.removeRule(id);
        return DONE;
    }

    @PostMapping("/days/new")
    String set(@Valid @ModelAttribute("form") DayForm form, BindingResult errors) {
        return done(errors, DAY, () -> desk.set(form.toDay()));
    }

    @PostMapping("/days/{day}/remove")
    String remove(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        desk.removeDay(day);
        return DONE;
    }

    @PostMapping("/held/new")
    String hold(@Valid @ModelAttribute("form") HeldForm form, BindingResult errors) {
        return done(errors, HELD, () -> desk.hold(form.toHeld()));
    }

    private static String done(BindingResult errors, String form, Runnable work) {
        if (errors.hasErrors()) {
            return form;
        }
        try {
            work.run();
            return DONE;
        } catch (RuleViolation refusal) {
            errors.rejectValue("day", refusal.key(), refusal.key());
            return form;
        }
    }
}
