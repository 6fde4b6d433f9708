package kz.adep.evaluation;

import java.util.List;
import java.util.Optional;
import kz.adep.evaluation.service.StudyReader;
import kz.adep.shared.NotFound;
import org.springframework.stereotype.Service;

/** The studies the caller may see: the Agency all of them, everybody else those published. */
@Service
public class Studies {

    private final StudyReader reader;

    Studies(StudyReader reader) {
        this.reader = reader;
    }

    public List<Study> all() {
        return reader.all();
    }

    public Optional<Study> find(String code) {
        return all().stream().filter(study -> study.code().equals(code)).findFirst();
    }

    /** Throws {@link NotFound} for an unknown code. */
    public Study get(String code) {
        return find(code).orElseThrow(() -> new NotFound("study " + code));
    }
}
