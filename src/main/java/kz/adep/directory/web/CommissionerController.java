package kz.adep.directory.web;

import java.util.List;
import java.util.Locale;
import kz.adep.directory.CommissionerProfiles;
import kz.adep.directory.Directory;
import kz.adep.directory.Region;
import kz.adep.directory.StateBody;
import kz.adep.directory.service.CommissionerSearch;
import kz.adep.directory.service.reception.Receptions;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows anybody who the ethics commissioner of a state body is, and when and where to come. */
@Controller
@PublicPage
@RequestMapping("/commissioners")
class CommissionerController {

    private final Directory directory;
    private final CommissionerProfiles profiles;
    private final CommissionerSearch search;
    private final Receptions receptions;

    CommissionerController(
            Directory directory, CommissionerProfiles profiles, CommissionerSearch search, Receptions receptions) {
        this.directory = directory;
        this.profiles = profiles;
        this.search = search;
        this.receptions = receptions;
    }

    @ModelAttribute("regions")
    List<Region> regions() {
        return directory.regions();
    }

    @GetMapping
    String find(@ModelAttribute("filter") CommissionerFilter filter, Model model, Locale language) {
        if (filter.isOpen()) {
            model.addAttribute("groups", directory.takingPartByRegion(language));
            return "directory/regions";
        }
        CommissionerSearch.Found found = search.find(filter::accepts, filter.words(), language);
        model.addAttribute("found", found);
        model.addAttribute("receptions", receptions.posted(found.bodies()));
        return "directory/commissioners";
    }

    @GetMapping("/{bodyId}")
    String show(@PathVariable int bodyId, Model model, Locale language) {
        var body = directory
                .find(bodyId)
                .filter(StateBody::takesPart)
                .orElseThrow(() -> new NotFound("commissioner of " + bodyId));
        model.addAttribute("page", CommissionerPage.of(body, directory, language));
        model.addAttribute("reception", receptions.posted(bodyId));
        profiles.find(bodyId).ifPresent(profile -> model.addAttribute("profile", profile));
        return "directory/commissioner";
    }
}
