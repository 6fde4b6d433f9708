package kz.adep.evaluation.service;

import java.util.List;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import org.springframework.stereotype.Service;

/** The studies in which the caller's own office takes part, each with the line of that office: the walls show no other. */
@Service
public class OwnStudies {

    private final StudyReader reader;

    OwnStudies(StudyReader reader) {
        this.reader = reader;
    }

    /** The newest first. */
    public List<OwnLine> ofOwnBody() {
        List<OwnLine> lines = new java.util.ArrayList<>();
        reader.all().forEach(study -> study.units().forEach(unit -> lines.add(0, new OwnLine(study, unit))));
        return lines;
    }

    /** What a study says about the office that reads it. */
    public record OwnLine(Study study, StudyUnit unit) {}
}
