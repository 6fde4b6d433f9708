package kz.adep.seed.service;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditKey;
import kz.adep.audit.BulkTrail;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.LegalTerm;
import kz.adep.seed.service.Standing.End;
import kz.adep.seed.service.Standing.Series;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Invents the cases of one body after the other; the same order on the same database gives the same cases. */
@Component
public final class Inventor {

    private static final long SEED = 20_170_804;
    private static final int BATCH = 10_000;
    private static final String ACTOR = "system";

    private final CaseRows rows;
    private final Deadlines deadlines;
    private final AuditKey key;
    private final Clock clock;
    private final Map<List<Object>, Optional<LegalTerm>> terms = new HashMap<>();
    private final InventedText text = new InventedText();

    private Plan plan = new Plan(List.of(), 0, LocalDate.EPOCH);
    private Map<Series, Integer> counters = Map.of();
    private Map<Series, End> chains = Map.of();
    private Map<Integer, UUID> commissioners = Map.of();
    private int rank;

    Inventor(CaseRows rows, Deadlines deadlines, AuditKey key, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.key = key;
        this.clock = clock;
    }

    public void begin(Plan wanted, Standing standing) throws SQLException {
        plan = wanted;
        counters = standing.counters();
        chains = standing.chains();
        commissioners = standing.commissioners();
        rank = 0;
    }

    public String vocabulary() {
        return text.vocabulary();
    }

    /** Whole bodies until there are enough cases; empty at the end. */
    public Batch next() {
        Batch batch = new Batch();
        while (rank < plan.bodies().size() && batch.size() < BATCH) {
            ActingScope.run(ActingAs.visitor(), () -> invent(plan.bodies().get(rank), plan.casesOf(rank), batch));
            rank++;
        }
        return batch;
    }

    /** The seal on the load, in the chain of the deployment. */
    public Batch end() {
        Batch batch = new Batch();
        BulkTrail trail = trail(AuditEvent.DEPLOYMENT, false);
        batch.add(
                trail.add(
                        AuditEvent.of(AuditEvent.DEPLOYMENT, "seed.loaded", "database", "adep")
                                .with("cases", plan.cases())
                                .with("bodies", plan.bodies().size()),
                        ACTOR),
                AuditEvent.DEPLOYMENT,
                false);
        batch.addHead(trail, AuditEvent.DEPLOYMENT, false);
        return batch;
    }

    private void invent(int body, int number, Batch batch) {
        Map<Series, Integer> numbers = new HashMap<>();
        Tallies tallies = new Tallies();
        BulkTrail own = trail(body, false);
        BulkTrail withheld = trail(body, true);
        SplittableRandom random = new SplittableRandom(SEED + body + (own.seq() << 32));
        UUID account = commissioners.getOrDefault(body, new UUID(0x4000L, (1L << 63) | body));
        for (LocalDate day : plan.days(number, random)) {
            InventedCase file = InventedCase.of(body, day, plan.today(), this::term, random);
            Series series = new Series(body, day.getYear(), file.withheld());
            int last = numbers.merge(series, counters.getOrDefault(series, 0) + 1, (before, first) -> before + 1);
            rows.add(file, last, account, text, random, batch);
            record(file, file.withheld() ? withheld : own, batch);
            tallies.count(file);
        }
        numbers.forEach((series, last) -> batch.counters.add(body, series.year(), series.withheld(), last));
        tallies.store(body, batch.tallies);
        batch.addHead(own, body, false);
        batch.addHead(withheld, body, true);
    }

    private void record(InventedCase file, BulkTrail trail, Batch batch) {
        batch.add(
                trail.add(event(file, "casework.registered").with("day", file.registeredOn()), ACTOR),
                file.body(),
                file.withheld());
        if (file.closedOn() != null && file.outcome() != null) {
            String action = "casework.decided." + file.outcome().toLowerCase(Locale.ROOT);
            batch.add(trail.add(event(file, action).with("day", file.closedOn()), ACTOR), file.body(), file.withheld());
        }
    }

    private static AuditEvent event(InventedCase file, String action) {
        return AuditEvent.of(file.body(), action, "case_file", file.id()).withheld(file.withheld());
    }

    private BulkTrail trail(int body, boolean withheld) {
        End end = chains.getOrDefault(new Series(body, 0, withheld), new End(0, ""));
        return new BulkTrail(key, body, withheld, end.seq(), end.hash(), clock.instant());
    }

    private Optional<LegalTerm> term(LocalDate day, AppealType type) {
        return terms.computeIfAbsent(List.of(day, type), unknown -> {
            try {
                return Optional.of(deadlines.termFrom(day, type));
            } catch (RuleViolation e) {
                return Optional.empty();
            }
        });
    }
}
