package kz.adep.casework.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.adep.account.DemoStaff;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * About four hundred invented cases of the eight quarters gone by, registered and decided through the same rules as true
 * ones. Each body is written in one transaction, so that a load cut short begins again with the next body.
 */
@Component
class DemoCases implements DemoPart {

    private static final long SEED = 20_170_804;
    private static final int WITHHELD = 6;
    private static final Map<Integer, Integer> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put(120, 95);
        BODIES.put(1201, 60);
        BODIES.put(1202, 55);
        BODIES.put(114, 75);
        BODIES.put(347, 65);
        BODIES.put(371, 50);
    }

    private final CaseFiles files;
    private final CaseRegister register;
    private final DemoHistory history;
    private final Directory directory;
    private final DemoStaff staff;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    DemoCases(
            CaseFiles files,
            CaseRegister register,
            DemoHistory history,
            Directory directory,
            DemoStaff staff,
            Deadlines deadlines,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Clock clock) {
        this.files = files;
        this.register = register;
        this.history = history;
        this.directory = directory;
        this.staff = staff;
        this.deadlines = deadlines;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        BODIES.forEach(this::fill);
        int agency = directory.authorisedBody().id();
        DemoPlan plan = plan(agency);
        write(staff.officer(agency), plan.withheldOf(List.copyOf(BODIES.keySet()), WITHHELD), plan);
    }

    /** Gives a body its cases; one that has any is passed over. */
    void fill(int body, int number) {
        DemoPlan plan = plan(body);
        List<DemoHistory.Proposal> proposals = write(staff.commissioner(body), plan.casesOf(body, number), plan);
        ActingScope.run(
                staff.head(body),
                () -> transaction.executeWithoutResult(status -> proposals.forEach(history::approve)));
    }

    private DemoPlan plan(int body) {
        Random random = new Random(SEED + body);
        WorkingCalendar days = ActingScope.call(ActingAs.visitor(), deadlines::workingDays);
        return new DemoPlan(DemoStories.read(json), LocalDateTime.now(clock), clock.getZone(), days, random);
    }

    private List<DemoHistory.Proposal> write(ActingAs who, List<DemoPlan.Planned> cases, DemoPlan plan) {
        return Objects.requireNonNull(ActingScope.call(
                who,
                () -> transaction.execute(status -> {
                    Stream<DemoPlan.Planned> missing = files.count() > 0 ? Stream.empty() : cases.stream();
                    return missing.map(planned -> history.tell(register.register(planned.newCase()), planned, plan))
                            .flatMap(Optional::stream)
                            .toList();
                })));
    }
}
