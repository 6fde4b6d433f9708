package kz.adep.calendar.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.Deadlines;
import kz.adep.shared.PublicPage;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells anybody when an appeal must be answered, and why on that day. */
@Controller
@PublicPage
@RequestMapping("/deadline")
class DeadlineController {

    private static final String PAGE = "calendar/deadline";

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineController(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @ModelAttribute("appealTypes")
    List<AppealType> appealTypes() {
        return List.of(AppealType.values());
    }

    @GetMapping(params = "!date")
    String ask(Model model) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        model.addAttribute("form", DeadlineForm.receivedAt(now));
        return PAGE;
    }

    @GetMapping(params = "date")
    String tell(@Valid @ModelAttribute("form") DeadlineForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            try {
                model.addAttribute("term", deadlines.term(form.receivedAt(), form.type()));
            } catch (RuleViolation refusal) {
                errors.rejectValue("date", refusal.key(), refusal.arguments(), null);
            }
        }
        return PAGE;
    }
}
