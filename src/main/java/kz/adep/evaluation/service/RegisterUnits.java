package kz.adep.evaluation.service;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.adep.conflict.BodyCount;
import kz.adep.conflict.ConflictCounts;
import kz.adep.conflict.Interventions;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.evaluation.MonthSpan;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import kz.adep.evaluation.domain.Grouping;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the registers of conflicts and of interventions say now about the offices of a study. */
@Service
public class RegisterUnits {

    private static final YearMonth EVER = YearMonth.of(2000, 1);

    private final ConflictCounts conflicts;
    private final Interventions interventions;
    private final Directory directory;

    RegisterUnits(ConflictCounts conflicts, Interventions interventions, Directory directory) {
        this.conflicts = conflicts;
        this.interventions = interventions;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    public List<StudyUnit> of(RegisterDesign design) {
        return new Grouping(
                        design.span(),
                        counts(design.before()),
                        counts(design.after()),
                        interventions.firstPerBody(
                                design.intervention(), EVER, design.after().to()))
                .of(directory.takingPart(Locale.ROOT).stream()
                        .sorted(Comparator.comparing(StateBody::id))
                        .toList());
    }

    /** Units of a frozen study of which a count of today would say something else. */
    @Transactional(readOnly = true)
    public List<StudyUnit> drift(Study study) {
        RegisterDesign design = study.design();
        return design == null ? List.of() : Grouping.drifted(study.units(), of(design));
    }

    private Map<Integer, BodyCount> counts(MonthSpan span) {
        return conflicts.began(span.from(), span.to()).stream()
                .collect(Collectors.toMap(BodyCount::stateBodyId, Function.identity()));
    }
}
