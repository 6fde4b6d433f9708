package kz.adep.evaluation.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kz.adep.directory.Directory;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import kz.adep.evaluation.service.RegisterUnits;
import kz.adep.shared.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the Agency its studies: the groups, the frozen input and what the runs test says; of a draft no result. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
@RequestMapping("/agency/studies")
class StudyController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Studies studies;
    private final RegisterUnits register;
    private final Directory directory;
    private final Clock clock;

    StudyController(Studies studies, RegisterUnits register, Directory directory, Clock clock) {
        this.studies = studies;
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    @ModelAttribute("arms")
    List<Arm> arms() {
        return List.of(Arm.values());
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("studies", studies.all());
        return "evaluation/studies";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model, Locale language) {
        Study study = studies.get(code);
        List<StudyUnit> drift = register.drift(study);
        model.addAttribute("page", StudyPage.of(study, drift, directory, language, clock.getZone()));
        model.addAttribute("correction", studies.correctionOf(code).orElse(null));
        if (study.stage().isOpen()) {
            return "evaluation/draft";
        }
        model.addAttribute("result", study.result());
        return "evaluation/study";
    }

    /** The input as it was frozen, byte for byte what the hash is of. */
    @GetMapping("/{code}/input.csv")
    ResponseEntity<byte[]> input(@PathVariable String code) {
        Study study = studies.get(code);
        if (study.frozen() == null) {
            throw new NotFound("frozen study " + code);
        }
        ContentDisposition file = ContentDisposition.attachment()
                .filename("adep-study-" + code + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(study.canonical().getBytes(StandardCharsets.UTF_8));
    }
}
