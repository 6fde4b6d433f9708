package kz.adep.discipline.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kz.adep.discipline.domain.ProceedingStep;
import kz.adep.discipline.domain.law.Track;
import kz.adep.discipline.service.ProceedingDesk;
import kz.adep.discipline.service.ProceedingFilter;
import kz.adep.discipline.service.ProceedingReader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All proceedings, one of them, and whom it is about. */
@Controller
@RequestMapping({Side.OFFICE + "/proceedings", Side.AGENCY + "/proceedings"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class ProceedingController {

    private static final String SUBJECT = "discipline/subject";

    private final ProceedingReader reader;
    private final ProceedingDesk desk;

    ProceedingController(ProceedingReader reader, ProceedingDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /** Why the seal is opened. */
    record UnsealForm(
            @NotBlank(message = "{platform.required}") @Size(max = 500, message = "{discipline.too-long}") @Nullable
            String reason) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable ProceedingStep step,
            @RequestParam(required = false) @Nullable Track track,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Model model) {
        ProceedingFilter filter = new ProceedingFilter(open, step, track, overdue);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", reader.list(filter));
        model.addAttribute("steps", ProceedingStep.values());
        model.addAttribute("tracks", Track.values());
        model.addAttribute("shown", ProceedingReader.SHOWN);
        return "discipline/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", reader.get(id));
        return "discipline/show";
    }

    @GetMapping("/{id}/subject")
    String askWhy(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new UnsealForm(""));
        model.addAttribute("page", reader.get(id));
        return SUBJECT;
    }

    /** Shows who it is on this one page: another look is another audited act. */
    @PostMapping("/{id}/subject")
    String unseal(
            @PathVariable UUID id, @Valid @ModelAttribute("form") UnsealForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            model.addAttribute("person", desk.unseal(id, Objects.requireNonNull(form.reason())));
        }
        model.addAttribute("page", reader.get(id));
        return SUBJECT;
    }
}
