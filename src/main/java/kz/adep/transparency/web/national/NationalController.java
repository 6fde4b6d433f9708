package kz.adep.transparency.web.national;

import java.util.Locale;
import java.util.Optional;
import kz.adep.directory.Directory;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.transparency.domain.national.NationalYear;
import kz.adep.transparency.service.national.RecentNationalFigures;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows anybody what was received and closed in the country, how timely, and with which outcome. */
@Controller
@PublicPage
class NationalController {

    private final RecentNationalFigures figures;
    private final Directory directory;
    private final MessageSource messages;

    NationalController(RecentNationalFigures figures, Directory directory, MessageSource messages) {
        this.figures = figures;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping("/national")
    String show(@RequestParam Optional<Integer> year, Model model, Locale language) {
        RecentNationalFigures.Recent recent = figures.get();
        model.addAttribute("asOf", recent.asOf());
        model.addAttribute("years", recent.years());
        Optional<NationalYear> chosen = year.map(
                        wanted -> recent.year(wanted).orElseThrow(() -> new NotFound("figures of " + wanted)))
                .or(() -> recent.years().stream().findFirst());
        if (chosen.isEmpty()) {
            return "transparency/national-empty";
        }
        model.addAttribute("page", new NationalPages(directory, messages, language).of(chosen.get()));
        return "transparency/national";
    }
}
