package kz.adep.casework.web.precedent;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.domain.precedent.AnonymityCheck;
import kz.adep.casework.service.precedent.PrecedentWriting;
import kz.adep.casework.web.Desk;
import kz.adep.shared.LocalizedText;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a closed consultation a precedent: written without the people, read once more with what may name somebody. */
@Controller
@RequestMapping(Desk.OFFICE + "/{id}/precedent")
@PreAuthorize("hasRole('COMMISSIONER')")
class WritingController {

    private static final String PAGE = "casework/precedent/write";

    private final PrecedentWriting writing;

    WritingController(PrecedentWriting writing) {
        this.writing = writing;
    }

    @ModelAttribute("languages")
    static List<String> languages() {
        return LocalizedText.LANGUAGES;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", PrecedentForm.of(writing.begin(id)));
        return PAGE;
    }

    @PostMapping
    ModelAndView write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PrecedentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        writing.begin(id);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, model.asMap());
        }
        AnonymityCheck check = writing.check(id, form.toText());
        if (check.isRefused()) {
            errors.reject("precedents.named");
            model.addAttribute("check", check);
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
        }
        if (!form.isConfirmed()) {
            model.addAttribute("check", check);
            return new ModelAndView("casework/precedent/check", model.asMap());
        }
        UUID written = writing.write(id, form.toText());
        flash.addFlashAttribute("notice", "precedents.written");
        return new ModelAndView("redirect:/office/precedents/" + written);
    }
}
