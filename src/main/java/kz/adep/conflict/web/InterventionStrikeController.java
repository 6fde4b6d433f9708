package kz.adep.conflict.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import kz.adep.conflict.service.InterventionDesk;
import kz.adep.conflict.service.InterventionReader;
import kz.adep.shared.StaleEdit;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Strikes an intervention that should not have been entered. */
@Controller
@RequestMapping(InterventionController.PATH + "/{id}/strike")
@PreAuthorize("hasRole('COMMISSIONER')")
class InterventionStrikeController {

    private static final String PAGE = "conflict/strike-intervention";

    private final InterventionReader reader;
    private final InterventionDesk desk;

    InterventionStrikeController(InterventionReader reader, InterventionDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping
    String askWhy(@PathVariable UUID id, Model model) {
        InterventionReader.View view = reader.get(id);
        model.addAttribute("page", view);
        model.addAttribute("form", new StrikeForm("", view.version()));
        return PAGE;
    }

    @PostMapping
    String strike(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StrikeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                desk.strike(id, Objects.requireNonNull(form.reason()), form.version());
                flash.addFlashAttribute("notice", "conflict.struck");
                return "redirect:" + InterventionController.PATH;
            } catch (StaleEdit stale) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("stale", stale);
                model.addAttribute("form", form.onVersion(stale.version()));
            }
        }
        model.addAttribute("page", reader.get(id));
        return PAGE;
    }
}
