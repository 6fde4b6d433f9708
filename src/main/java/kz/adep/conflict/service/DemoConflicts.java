package kz.adep.conflict.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kz.adep.account.DemoStaff;
import kz.adep.conflict.InterventionKind;
import kz.adep.conflict.domain.ConflictRegister;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented conflicts of two years and more, recorded and confirmed by the rules for true ones: ten offices that were
 * coached within the last but one half-year, thirteen that were not, and two with a month that nobody has confirmed. Each body is written
 * in one transaction, so that a load cut short begins again with the next body.
 */
@Component
class DemoConflicts implements DemoPart {

    private static final long SEED = 20_151_229;
    private static final int MONTHS = 25;
    private static final int LONG = 36;
    private static final List<Integer> COACHED = List.of(120, 1201, 1203, 114, 1142, 1151, 1281, 2011, 335, 375);
    private static final List<Integer> UNCOACHED =
            List.of(1202, 1205, 1141, 1143, 115, 1152, 1153, 1154, 128, 1282, 1283, 343, 347);
    private static final List<Integer> INCOMPLETE = List.of(371, 1204);
    private static final Set<Integer> LONG_KEPT = Set.of(120, 114, 347);

    private final ConflictRegister register;
    private final ConflictDesk desk;
    private final InterventionDesk interventions;
    private final MonthDesk months;
    private final ConflictMonths standings;
    private final DemoStaff staff;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    DemoConflicts(
            ConflictRegister register,
            ConflictDesk desk,
            InterventionDesk interventions,
            MonthDesk months,
            ConflictMonths standings,
            DemoStaff staff,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.desk = desk;
        this.interventions = interventions;
        this.months = months;
        this.standings = standings;
        this.staff = staff;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        COACHED.forEach(body -> fill(body, true, true));
        UNCOACHED.forEach(body -> fill(body, false, true));
        INCOMPLETE.forEach(body -> fill(body, false, false));
    }

    /** Gives a body its register; one that has any entry is passed over. */
    void fill(int body, boolean coached, boolean complete) {
        DemoConflictPlan plan =
                new DemoConflictPlan(DemoConflictStories.read(json), LocalDate.now(clock), new Random(SEED + body));
        ActingScope.run(
                staff.commissioner(body),
                () -> transaction.executeWithoutResult(status -> {
                    if (register.count() == 0) {
                        write(
                                plan,
                                LONG_KEPT.contains(body) ? LONG : MONTHS,
                                coached ? plan.coaching() : null,
                                complete);
                    }
                }));
    }

    private void write(DemoConflictPlan plan, int number, @Nullable YearMonth coached, boolean complete) {
        if (coached != null) {
            interventions.record(plan.undertaking(InterventionKind.COACHING, coached));
        }
        interventions.record(plan.undertaking(
                coached == null ? InterventionKind.REGULAR_MEETINGS : InterventionKind.TRAINING,
                plan.wholeMonths(MONTHS).get(MONTHS / 3)));
        for (DemoConflictPlan.Planned planned : plan.conflicts(number, coached)) {
            UUID id = desk.record(planned.circumstances());
            if (planned.ending() != null) {
                desk.end(id, planned.ending(), 0);
            }
        }
        confirm(plan.wholeMonths(number), complete);
    }

    /** Leaves the last month open where the register is not to be complete. */
    private void confirm(List<YearMonth> whole, boolean complete) {
        List<YearMonth> confirmed = complete ? whole : whole.subList(0, whole.size() - 1);
        register.flush();
        standings
                .between(confirmed.get(0), confirmed.get(confirmed.size() - 1))
                .forEach(month -> months.confirm(month.month(), month.conflicts()));
    }
}
