package kz.adep.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.adep.SignedIn;
import kz.adep.conflict.ConflictOffice;
import kz.adep.conflict.Conflicts;
import kz.adep.conflict.InterventionKind;
import kz.adep.evaluation.service.StudyDesk;
import kz.adep.evaluation.service.StudyPublication;
import kz.adep.shared.ActingScope;
import org.springframework.context.ApplicationContext;

/** An officer of the Agency, and offices whose registers tell of a pair of months that no other study compares. */
public final class StudyOffices {

    private static final AtomicInteger MONTHS = new AtomicInteger();

    public final SignedIn officer = SignedIn.agencyOfficer();
    public final RegisterDesign design;
    private final ApplicationContext application;
    private final StudyDesk desk;
    private final StudyPublication publication;
    private final Studies studies;

    public StudyOffices(ApplicationContext application) {
        this.application = application;
        this.desk = application.getBean(StudyDesk.class);
        this.publication = application.getBean(StudyPublication.class);
        this.studies = application.getBean(Studies.class);
        int number = MONTHS.getAndIncrement();
        YearMonth before = YearMonth.of(2016, 1).plusMonths(number % 100);
        this.design = new RegisterDesign(
                InterventionKind.REGULAR_MEETINGS,
                MonthSpan.of(before, 1),
                MonthSpan.of(before.plusMonths(1), 1),
                MonthSpan.of(before.plusMonths(2 + number / 100), 1));
    }

    public ConflictOffice studied(int before, int after) {
        ConflictOffice office = control(before, after);
        office.undertake(Conflicts.undertaking(
                design.intervention(), design.span().from().atDay(10)));
        return office;
    }

    public ConflictOffice control(int before, int after) {
        ConflictOffice office = new ConflictOffice(application);
        register(office, design.before().from(), before);
        register(office, design.after().from(), after);
        return office;
    }

    public void register(ConflictOffice office, YearMonth month, int conflicts) {
        IntStream.range(0, conflicts).forEach(i -> office.record(Conflicts.on(month.atDay(i + 1))));
        office.confirm(month, conflicts);
    }

    /** Five offices in each group, so that the study may be published. */
    public void five() {
        IntStream.range(0, 5).forEach(i -> studied(5 + i, i % 3));
        IntStream.range(0, 5).forEach(i -> control(i, i % 3 + 2));
    }

    public String draft() {
        return inAgency(() -> desk.open(Drafts.words("Коучинг"), design, new BigDecimal("0.05"), null));
    }

    public String imported(StudyUnit... units) {
        return inAgency(() -> desk.open(Drafts.words("Кесте"), List.of(units), new BigDecimal("0.05"), null));
    }

    public String frozen() {
        String code = draft();
        freeze(code);
        return code;
    }

    public String published() {
        five();
        String code = frozen();
        run(() -> publication.publish(code));
        return code;
    }

    public boolean freeze(String code) {
        return inAgency(() -> publication.freeze(code, study(code).version()));
    }

    public Study study(String code) {
        return inAgency(() -> studies.get(code));
    }

    public StudyUnit unit(String code, ConflictOffice office) {
        return study(code).units().stream()
                .filter(unit -> Objects.equals(unit.stateBodyId(), office.body))
                .findFirst()
                .orElseThrow();
    }

    public <T> T inAgency(Supplier<T> work) {
        return ActingScope.call(officer.actingAs(), work);
    }

    public void run(Runnable work) {
        ActingScope.run(officer.actingAs(), work);
    }
}
