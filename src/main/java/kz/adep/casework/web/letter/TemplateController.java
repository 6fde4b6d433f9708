package kz.adep.casework.web.letter;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.letter.LetterKind;
import kz.adep.casework.domain.letter.LetterVariable;
import kz.adep.casework.service.letter.TemplateDesk;
import kz.adep.casework.web.Desk;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.RuleViolation;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reply templates: an office keeps its own beside those of the Agency, which keeps them for everybody. */
@Controller
@RequestMapping({"/office/letters", "/agency/letters"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class TemplateController {

    private static final String EDIT = "casework/letter/edit";

    private final TemplateDesk desk;

    TemplateController(TemplateDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    static void lists(@ModelAttribute("cases") String cases, Model model) {
        model.addAttribute("letters", cases.equals(Desk.AGENCY) ? "/agency/letters" : "/office/letters");
        model.addAttribute("letterKinds", LetterKind.values());
        model.addAttribute("languages", LocalizedText.LANGUAGES);
        model.addAttribute("variables", LetterVariable.tokens());
    }

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute("templates", desk.inUse(language));
        return "casework/letter/list";
    }

    /** An empty one, or a copy of another to change. */
    @GetMapping("/new")
    String ask(@RequestParam Optional<UUID> from, Locale language, Model model) {
        model.addAttribute(
                "form",
                from.map(desk::get).map(TemplateForm::of).orElseGet(() -> TemplateForm.empty(language.getLanguage())));
        return EDIT;
    }

    @PostMapping("/new")
    ModelAndView add(
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return attempt(errors, model, flash, () -> desk.add(form.toWording()));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", TemplateForm.of(desk.own(id)));
        model.addAttribute("id", id);
        return EDIT;
    }

    @PostMapping("/{id}")
    ModelAndView reword(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        desk.own(id);
        model.addAttribute("id", id);
        return attempt(errors, model, flash, () -> desk.reword(id, form.toWording(), form.version()));
    }

    @PostMapping("/{id}/retired")
    String retire(@PathVariable UUID id, @ModelAttribute("letters") String letters, RedirectAttributes flash) {
        desk.retire(id);
        flash.addFlashAttribute("notice", "letters.template.retired");
        return "redirect:" + letters;
    }

    private static ModelAndView attempt(BindingResult errors, Model model, RedirectAttributes flash, Runnable act) {
        if (errors.hasErrors()) {
            return new ModelAndView(EDIT, model.asMap());
        }
        try {
            act.run();
        } catch (RuleViolation refusal) {
            errors.rejectValue("text", refusal.key(), refusal.arguments(), null);
            return new ModelAndView(EDIT, model.asMap(), HttpStatus.CONFLICT);
        } catch (StaleEdit stale) {
            model.addAttribute("stale", stale);
            return new ModelAndView(EDIT, model.asMap(), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "letters.template.saved");
        return new ModelAndView("redirect:" + model.getAttribute("letters"));
    }
}
