package kz.adep.directory.web.reception;

import jakarta.validation.Valid;
import kz.adep.directory.CommissionerProfiles;
import kz.adep.directory.service.ProfileDesk;
import kz.adep.directory.service.reception.Receptions;
import kz.adep.shared.ActingScope;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the office publishes about its commissioner, and when he receives. */
@Controller
@PreAuthorize("hasRole('COMMISSIONER')")
@RequestMapping(ProfileController.PATH)
class ProfileController {

    static final String PATH = "/office/profile";

    private final CommissionerProfiles profiles;
    private final ProfileDesk desk;
    private final Receptions receptions;

    ProfileController(CommissionerProfiles profiles, ProfileDesk desk, Receptions receptions) {
        this.profiles = profiles;
        this.desk = desk;
        this.receptions = receptions;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("body", body());
        model.addAttribute("profile", profiles.find(body()).orElse(null));
        model.addAttribute("page", receptions.kept(body()));
        return "directory/reception/office";
    }

    @GetMapping("/edit")
    String ask(Model model) {
        model.addAttribute("form", ProfileForm.of(profiles.find(body())));
        return "directory/reception/profile";
    }

    @PostMapping("/edit")
    String publish(@Valid @ModelAttribute("form") ProfileForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return "directory/reception/profile";
        }
        desk.publish(form.toProfile(body()));
        return "redirect:" + PATH;
    }

    private static int body() {
        return ActingScope.current().stateBody().orElseThrow();
    }
}
