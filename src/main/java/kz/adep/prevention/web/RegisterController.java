package kz.adep.prevention.web;

import jakarta.validation.Valid;
import java.util.UUID;
import kz.adep.prevention.domain.DeclaredTo;
import kz.adep.prevention.domain.InterestKind;
import kz.adep.prevention.service.PreventionDesk;
import kz.adep.prevention.service.PreventionReader;
import kz.adep.prevention.service.PreventionReader.Tab;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of declared conflicts of interest: the list, and a new entry. */
@Controller
@RequestMapping("/office/interests")
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
class RegisterController {

    private final PreventionDesk desk;
    private final PreventionReader reader;

    RegisterController(PreventionDesk desk, PreventionReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @ModelAttribute
    void lists(Model model) {
        model.addAttribute("kinds", InterestKind.values());
        model.addAttribute("addressees", DeclaredTo.values());
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "OPEN") Tab tab,
            @RequestParam(required = false) @Nullable InterestKind kind,
            Model model) {
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("kind", kind);
        model.addAttribute("lines", reader.list(tab, kind));
        return "prevention/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", DeclarationForm.empty(reader.today()));
        return page(model);
    }

    @PostMapping("/new")
    String enter(
            @Valid @ModelAttribute("form") DeclarationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(model);
        }
        try {
            UUID id = desk.enter(form.name(), form.toSubstance());
            flash.addFlashAttribute("notice", "prevention.entered");
            return "redirect:/office/interests/" + id;
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return page(model);
        }
    }

    private String page(Model model) {
        model.addAttribute("colleagues", reader.colleagues());
        return "prevention/form";
    }
}
