package kz.adep.evaluation;

import java.util.List;
import java.util.Optional;
import kz.adep.evaluation.service.StudyReader;
import kz.adep.shared.NotFound;
import org.springframework.stereotype.Service;

/** The studies the caller may see with their figures: the Agency all of them, everybody else those published. */
@Service
public class Studies {

    private final StudyReader reader;

    Studies(StudyReader reader) {
        this.reader = reader;
    }

    /** In the order in which they were opened. */
    public List<Study> all() {
        return reader.all();
    }

    public Optional<Study> find(String code) {
        return reader.find(code);
    }

    /** Throws {@link NotFound} for an unknown code. */
    public Study get(String code) {
        return find(code).orElseThrow(() -> new NotFound("study " + code));
    }

    /** A study that was public once, without its figures. */
    public Optional<Study> withdrawn(String code) {
        return reader.withdrawn(code);
    }

    /** Code of the study that corrects this one, as far as the caller may see it. */
    public Optional<String> correctionOf(String code) {
        return reader.correctionOf(code);
    }
}
