package kz.adep.evaluation.service;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import kz.adep.conflict.InterventionKind;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.MonthSpan;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyWords;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.stereotype.Component;

/** Two studies of the invented registers for the demonstration: one published, one that is still a draft. */
@Component
class DemoStudies implements DemoPart {

    private static final int AGENCY = 1;
    private static final int HALF_YEAR = 6;
    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    private final StudyDesk desk;
    private final StudyPublication publication;
    private final StudyReader reader;
    private final Clock clock;
    private final DemoWords words = DemoWords.read();

    DemoStudies(StudyDesk desk, StudyPublication publication, StudyReader reader, Clock clock) {
        this.desk = desk;
        this.publication = publication;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        ActingScope.run(ActingAs.agency(AGENCY, account("agency.officer")), () -> {
            bringOut(opened("coaching", coaching()));
            leaveOneOut(opened("meetings", meetings()));
        });
    }

    /** A load that was cut short finds what it opened. */
    private Study opened(String name, RegisterDesign design) {
        StudyWords said = words.of(name);
        return reader.all().stream()
                .filter(study -> study.words().title().equals(said.title()))
                .findFirst()
                .orElseGet(() -> reader.get(desk.open(said, design, ALPHA, null)));
    }

    private void bringOut(Study study) {
        if (study.stage().isOpen() && hasGroups(study)) {
            publication.freeze(study.code(), study.version());
        }
        Study frozen = reader.get(study.code());
        if (frozen.mayBePublished()) {
            publication.publish(frozen.code());
        }
    }

    private static boolean hasGroups(Study study) {
        return !study.of(Arm.STUDY).isEmpty() && !study.of(Arm.CONTROL).isEmpty();
    }

    private void leaveOneOut(Study draft) {
        boolean decided = draft.units().stream().anyMatch(unit -> unit.remark() != null);
        draft.units().stream()
                .filter(unit -> !decided && unit.isIncluded())
                .findFirst()
                .ifPresent(unit -> desk.exclude(
                        draft.code(), unit.position(), Exclusion.BODY_CHANGED, words.reason(), draft.version()));
    }

    /** Coached in the last but one half-year that is over. */
    private RegisterDesign coaching() {
        YearMonth now = YearMonth.now(clock);
        YearMonth half = YearMonth.of(now.getYear(), now.getMonthValue() <= HALF_YEAR ? 1 : 1 + HALF_YEAR);
        return halfYears(InterventionKind.COACHING, half.minusMonths(3 * HALF_YEAR));
    }

    private RegisterDesign meetings() {
        return halfYears(InterventionKind.REGULAR_MEETINGS, YearMonth.now(clock).minusMonths(4 * HALF_YEAR));
    }

    private static RegisterDesign halfYears(InterventionKind kind, YearMonth first) {
        return new RegisterDesign(
                kind,
                MonthSpan.of(first, HALF_YEAR),
                MonthSpan.of(first.plusMonths(HALF_YEAR), HALF_YEAR),
                MonthSpan.of(first.plusMonths(2 * HALF_YEAR), HALF_YEAR));
    }

    private static UUID account(String username) {
        return UUID.nameUUIDFromBytes(("demo " + username).getBytes(StandardCharsets.UTF_8));
    }
}
