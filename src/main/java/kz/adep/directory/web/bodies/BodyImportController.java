package kz.adep.directory.web.bodies;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.adep.directory.Directory;
import kz.adep.directory.Region;
import kz.adep.directory.StateBody.Kind;
import kz.adep.directory.domain.entry.BodiesRefused;
import kz.adep.directory.domain.entry.BodyFile;
import kz.adep.directory.service.BodyDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings state bodies in from a file, because there are hundreds: all that stand in it, or none. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
@RequestMapping(BodyController.PATH + "/import")
class BodyImportController {

    private static final String PAGE = "directory/bodies/import";

    /** More would not be read. */
    private static final int MOST_SHOWN = 100;

    private final BodyDesk desk;
    private final Directory directory;

    BodyImportController(BodyDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @ModelAttribute("columns")
    Collection<String> columns() {
        return BodyFile.COLUMNS.values();
    }

    @ModelAttribute("regions")
    List<Region> regions() {
        return directory.regions();
    }

    @ModelAttribute("kinds")
    List<Kind> kinds() {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.AUTHORISED_BODY)
                .toList();
    }

    @GetMapping
    String ask() {
        return PAGE;
    }

    @PostMapping
    String bring(@RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes flash)
            throws IOException {
        if (file == null || file.isEmpty()) {
            model.addAttribute("missing", true);
            return PAGE;
        }
        try {
            flash.addFlashAttribute("brought", desk.bring(BodyFile.read(file.getBytes())));
            return "redirect:" + BodyController.PATH;
        } catch (BodiesRefused refusal) {
            model.addAttribute("found", refusal.flaws().size());
            model.addAttribute(
                    "flaws", refusal.flaws().stream().limit(MOST_SHOWN).toList());
            return PAGE;
        }
    }
}
