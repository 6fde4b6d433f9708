package kz.adep.transparency.web.runs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.transparency.domain.Judgement;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Published studies with their results; of the offices nothing but groups and changes. */
@Controller
@PublicPage
@RequestMapping("/studies")
class PublishedStudyController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Studies studies;
    private final Clock clock;

    PublishedStudyController(Studies studies, Clock clock) {
        this.studies = studies;
        this.clock = clock;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("studies", studies.all());
        return "transparency/studies";
    }

    /** A study that was withdrawn keeps its address and tells why. */
    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model, Locale language) {
        Optional<Study> published = studies.find(code);
        Study study =
                published.or(() -> studies.withdrawn(code)).orElseThrow(() -> new NotFound("published study " + code));
        model.addAttribute("study", study);
        model.addAttribute("correction", studies.correctionOf(code).orElse(null));
        if (published.isEmpty()) {
            return "transparency/study-withdrawn";
        }
        model.addAttribute("arms", List.of(Arm.values()));
        model.addAttribute("page", RunsTestPage.of(Judgement.of(study), study, language));
        return "transparency/study";
    }

    /** Byte for byte what the public hash is of. */
    @GetMapping("/{code}/input.csv")
    ResponseEntity<byte[]> input(@PathVariable String code) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("adep-study-" + code + "-public.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(studies.get(code).publicText().getBytes(StandardCharsets.UTF_8));
    }
}
