package kz.adep.casework.web.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.desk.SavedViews;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
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

/** The saved views of the inbox: saving what is shown, renaming, deleting, opening the inbox with one. */
@Controller
@RequestMapping({"/office/views", "/agency/views"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class ViewController {

    private final SavedViews views;

    ViewController(SavedViews views) {
        this.views = views;
    }

    /** A name, and what the inbox was asked for. */
    record ViewForm(
            @NotBlank(message = "{platform.required}") @Size(max = 60, message = "{casework.too-long}") @Nullable
            String name,

            @Size(max = 2000, message = "{casework.too-long}") @Nullable
            String query) {

        Listing listing() {
            return Listing.parse(SavedViews.parameters(Objects.requireNonNullElse(query, "")));
        }
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new ViewForm("", ""));
        return page(model);
    }

    @PostMapping
    ModelAndView save(
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            @ModelAttribute("cases") String cases,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                views.save(Objects.requireNonNull(form.name()), form.listing());
                flash.addFlashAttribute("notice", "desk.view.saved");
                return new ModelAndView("redirect:" + cases + "?"
                        + SavedViews.query(form.listing().parameters()));
            } catch (RuleViolation refusal) {
                errors.rejectValue("name", refusal.key());
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                errors.reject("desk.view.unreadable");
            }
        }
        return new ModelAndView(page(model), model.asMap(), HttpStatus.OK);
    }

    @PostMapping("/{view}/name")
    String rename(
            @PathVariable UUID view,
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            @ModelAttribute("at") String at,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                views.rename(view, Objects.requireNonNull(form.name()));
                return done("desk.view.renamed", at, flash);
            } catch (RuleViolation refusal) {
                errors.rejectValue("name", refusal.key());
            }
        }
        model.addAttribute("renamed", view);
        return page(model);
    }

    @PostMapping("/{view}/deletion")
    String delete(@PathVariable UUID view, @ModelAttribute("at") String at, RedirectAttributes flash) {
        views.delete(view);
        return done("desk.view.deleted", at, flash);
    }

    @PostMapping("/{view}/start")
    String start(@PathVariable UUID view, @ModelAttribute("at") String at, RedirectAttributes flash) {
        views.toggleStart(view);
        return done("desk.view.start.done", at, flash);
    }

    @ModelAttribute("at")
    static String at(@ModelAttribute("cases") String cases) {
        return cases.replace("/cases", "/views");
    }

    private String page(Model model) {
        model.addAttribute("views", views.all());
        model.addAttribute("here", model.getAttribute("at"));
        return "casework/desk/views";
    }

    private static String done(String notice, String at, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:" + at;
    }
}
