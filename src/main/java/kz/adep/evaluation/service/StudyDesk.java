package kz.adep.evaluation.service;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import kz.adep.evaluation.StudyWords;
import kz.adep.evaluation.domain.Grouping;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers of the Agency work on the drafts of studies. */
@Service
@Transactional
public class StudyDesk {

    private final StudyStore store;
    private final StudyReader reader;
    private final RegisterUnits register;
    private final AuditTrail trail;
    private final Clock clock;

    StudyDesk(StudyStore store, StudyReader reader, RegisterUnits register, AuditTrail trail, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens a study of the registers over periods that are past; returns its code. */
    public String open(StudyWords words, RegisterDesign design, BigDecimal alpha, @Nullable String corrects) {
        if (!design.after().to().isBefore(YearMonth.now(clock))) {
            throw new RuleViolation("evaluation.refused.future");
        }
        return open(words, design, register.of(design), alpha, corrects);
    }

    /** Opens a study of figures that were imported. */
    public String open(StudyWords words, List<StudyUnit> units, BigDecimal alpha, @Nullable String corrects) {
        return open(words, null, units, alpha, corrects);
    }

    /** A text written on an older version is refused with {@link StaleEdit}. */
    public void reword(String code, StudyWords words, int version) {
        Study draft = draft(code);
        if (draft.version() != version) {
            throw new StaleEdit(whole(draft.words()), draft.version());
        }
        store.take(code, version);
        store.reword(draft, words);
        record("evaluation.reworded", code);
    }

    public void exclude(String code, int position, Exclusion kind, String reason, int version) {
        store.take(code, version);
        Study draft = draft(code);
        store.decide(draft.id(), unit(draft, position).exclude(kind, reason));
        trail.record(
                event("evaluation.excluded", code).with("position", position).with("kind", kind));
    }

    public void include(String code, int position, String reason, int version) {
        store.take(code, version);
        Study draft = draft(code);
        store.decide(draft.id(), unit(draft, position).include(reason));
        trail.record(event("evaluation.included", code).with("position", position));
    }

    /** Takes the figures from the registers again; what officers decided stays. */
    public void recount(String code, int version) {
        store.take(code, version);
        Study draft = draft(code);
        RegisterDesign design = draft.design();
        if (design == null) {
            throw new RuleViolation("evaluation.refused.imported");
        }
        store.replace(draft.id(), Grouping.keepingDecisions(draft.units(), register.of(design)));
        record("evaluation.recounted", code);
    }

    public void discard(String code, int version) {
        store.take(code, version);
        store.discard(draft(code).id());
        record("evaluation.discarded", code);
    }

    private String open(
            StudyWords words,
            @Nullable RegisterDesign design,
            List<StudyUnit> units,
            BigDecimal alpha,
            @Nullable String corrects) {
        if (corrects != null && reader.get(corrects).stage().isOpen()) {
            throw new NotFound("frozen study " + corrects);
        }
        String code = store.open(YearMonth.now(clock).getYear(), words, design, alpha, corrects);
        store.replace(reader.get(code).id(), units);
        record("evaluation.opened", code);
        return code;
    }

    private Study draft(String code) {
        Study draft = reader.get(code);
        draft.stage().requireOpen();
        return draft;
    }

    private static StudyUnit unit(Study draft, int position) {
        return draft.unit(position).orElseThrow(() -> new NotFound("unit " + position));
    }

    private static String whole(StudyWords words) {
        return String.join(
                "\n",
                words.title().kk(),
                words.title().ru(),
                words.title().en(),
                words.note().kk(),
                words.note().ru(),
                words.note().en());
    }

    private void record(String action, String code) {
        trail.record(event(action, code));
    }

    static AuditEvent event(String action, String code) {
        int agency = ActingScope.current().stateBody().orElseThrow();
        return AuditEvent.of(agency, action, "study", code);
    }
}
