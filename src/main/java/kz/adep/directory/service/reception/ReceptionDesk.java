package kz.adep.directory.service.reception;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.directory.domain.reception.HeldDay;
import kz.adep.directory.domain.reception.Hours;
import kz.adep.directory.domain.reception.ReceptionRule;
import kz.adep.directory.domain.reception.SingleDay;
import kz.adep.directory.domain.reception.Week;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a commissioner says when he receives, and writes down whom he has received. */
@Service
@Transactional
public class ReceptionDesk {

    private static final String SUBJECT = "reception";

    private final ReceptionStore store;
    private final AuditTrail trail;
    private final Clock clock;

    ReceptionDesk(ReceptionStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    public UUID add(DayOfWeek weekday, Week week, Hours hours) {
        UUID id = UUID.randomUUID();
        store.add(body(), new ReceptionRule(id, weekday, week, hours));
        trail.record(AuditEvent.of(body(), "reception.rule.added", SUBJECT, id)
                .with("weekday", weekday)
                .with("week", week));
        return id;
    }

    public void removeRule(UUID id) {
        if (!store.removeRule(body(), id)) {
            throw new NotFound("reception rule");
        }
        trail.record(AuditEvent.of(body(), "reception.rule.removed", SUBJECT, id));
    }

    /** A day for itself; without hours nobody is received. Refused for a past day. */
    public void set(SingleDay day) {
        if (day.day().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("reception.refusal.past");
        }
        store.put(body(), day);
        trail.record(AuditEvent.of(body(), "reception.day.set", SUBJECT, day.day())
                .with("received", day.hours().isPresent()));
    }

    public void removeDay(LocalDate day) {
        if (!store.removeDay(body(), day)) {
            throw new NotFound("reception day");
        }
        trail.record(AuditEvent.of(body(), "reception.day.removed", SUBJECT, day));
    }

    /** Writes down a day, or corrects it. Refused for a day that has not come. */
    public void hold(HeldDay held) {
        if (held.day().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("reception.refusal.future");
        }
        store.put(body(), held);
        trail.record(
                AuditEvent.of(body(), "reception.held", SUBJECT, held.day()).with("number", held.received()));
    }

    private static int body() {
        return ActingScope.current().stateBody().orElseThrow();
    }
}
