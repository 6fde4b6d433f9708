package kz.adep.casework.web.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.link.CaseLink.Kind;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.service.link.Likeness;
import kz.adep.casework.service.link.Links;
import kz.adep.casework.web.Desk;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a case is linked with; suggests duplicates, merges them, and takes it back. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/links", Desk.AGENCY + "/{id}/links"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class LinkController {

    private final CaseReader reader;
    private final Links links;
    private final Likeness likeness;

    LinkController(CaseReader reader, Links links, Likeness likeness) {
        this.reader = reader;
        this.links = links;
        this.likeness = likeness;
    }

    /** A register number, and how the case belongs to it. */
    record LinkForm(
            @NotBlank(message = "{platform.required}") @Size(max = 60, message = "{casework.too-long}") @Nullable
            String number,

            @NotNull(message = "{platform.required}") @Nullable
            Kind kind) {}

    @ModelAttribute("linkKinds")
    static Kind[] kinds() {
        return Kind.values();
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new LinkForm("", Kind.DUPLICATE));
        return page(id, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView link(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, model, HttpStatus.OK);
        }
        Optional<UUID> other = likeness.numbered(id, Objects.requireNonNull(form.number()));
        if (other.isEmpty()) {
            errors.rejectValue("number", "desk.link.unknown");
            return page(id, model, HttpStatus.OK);
        }
        try {
            links.link(id, other.get(), Objects.requireNonNull(form.kind()));
        } catch (RuleViolation refusal) {
            errors.rejectValue("number", refusal.key());
            return page(id, model, HttpStatus.CONFLICT);
        }
        return done(id, form.kind() == Kind.DUPLICATE ? "desk.link.merged" : "desk.link.linked", model, flash);
    }

    @PostMapping("/undo")
    ModelAndView undo(@PathVariable UUID id, @RequestParam UUID link, Model model, RedirectAttributes flash) {
        links.undo(id, link);
        return done(id, "desk.link.undone.done", model, flash);
    }

    private ModelAndView page(UUID id, Model model, HttpStatus status) {
        model.addAttribute("page", reader.read(id));
        model.addAttribute("web", links.of(id));
        model.addAttribute("alike", likeness.of(id));
        return new ModelAndView("casework/desk/links", model.asMap(), status);
    }

    private static ModelAndView done(UUID id, String notice, Model model, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + model.getAttribute("cases") + "/" + id);
    }
}
