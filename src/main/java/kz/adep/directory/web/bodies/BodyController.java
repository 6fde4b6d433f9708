package kz.adep.directory.web.bodies;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.adep.directory.Directory;
import kz.adep.directory.Region;
import kz.adep.directory.StateBody.Kind;
import kz.adep.directory.domain.entry.BodiesRefused;
import kz.adep.directory.service.BodyDesk;
import kz.adep.directory.service.KeptBody;
import kz.adep.shared.StaleEdit;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The state bodies as administrators enter and change them; none is ever deleted. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
@RequestMapping(BodyController.PATH)
class BodyController {

    static final String PATH = "/admin/bodies";
    private static final String FORM = "directory/bodies/form";

    private final BodyDesk desk;
    private final Directory directory;

    BodyController(BodyDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @ModelAttribute("regions")
    List<Region> regions() {
        return directory.regions();
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String text, Model model, Locale language) {
        model.addAttribute("page", BodyPage.of(text, desk, directory, language));
        return "directory/bodies/list";
    }

    @GetMapping("/new")
    String ask(Model model) {
        model.addAttribute("form", BodyForm.empty());
        return form(null, model);
    }

    @PostMapping
    String enter(@ModelAttribute("form") BodyForm form, BindingResult errors, Model model, RedirectAttributes flash) {
        try {
            desk.enter(form.toEntry());
            return saved(flash);
        } catch (BodiesRefused refusal) {
            return refused(refusal, errors, null, model);
        }
    }

    @GetMapping("/{id}")
    String edit(@PathVariable int id, Model model) {
        KeptBody kept = desk.get(id);
        model.addAttribute("form", BodyForm.of(kept.entry(), kept.version()));
        return form(kept, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable int id,
            @ModelAttribute("form") BodyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            desk.change(id, form.toEntry(), form.version());
            return saved(flash);
        } catch (BodiesRefused refusal) {
            return refused(refusal, errors, desk.get(id), model);
        } catch (StaleEdit stale) {
            KeptBody kept = desk.get(id);
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stored", form.differences(kept.entry()));
            model.addAttribute("form", form.onVersion(kept.version()));
            return form(kept, model);
        }
    }

    private static String refused(BodiesRefused refusal, BindingResult errors, @Nullable KeptBody kept, Model model) {
        refusal.flaws().forEach(flaw -> errors.rejectValue(flaw.field(), "directory.bodies.flaw." + flaw.reason()));
        return form(kept, model);
    }

    /** The form stays in the model as it was bound, or its errors would go. */
    private static String form(@Nullable KeptBody kept, Model model) {
        boolean authorised = kept != null && kept.body().kind() == Kind.AUTHORISED_BODY;
        model.addAttribute("kept", kept);
        model.addAttribute(
                "kinds",
                Stream.of(Kind.values())
                        .filter(kind -> authorised == (kind == Kind.AUTHORISED_BODY))
                        .toList());
        return FORM;
    }

    private static String saved(RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "directory.bodies.saved");
        return "redirect:" + PATH;
    }
}
