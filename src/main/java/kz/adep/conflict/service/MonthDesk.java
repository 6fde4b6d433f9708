package kz.adep.conflict.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.ConflictRegister;
import kz.adep.conflict.domain.MonthStanding.Confirmation;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a commissioner says that the register of a month is whole. */
@Service
public class MonthDesk {

    private final ConflictMonths months;
    private final ConflictRegister register;
    private final AuditTrail trail;
    private final Clock clock;

    MonthDesk(ConflictMonths months, ConflictRegister register, AuditTrail trail, Clock clock) {
        this.months = months;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Confirms a month that has ended.
     *
     * @param seen the number that was shown; if it changed meanwhile nothing is confirmed
     */
    @Transactional
    public void confirm(YearMonth month, int seen) {
        ActingAs acting = ActingScope.current();
        LocalDate today = LocalDate.now(clock);
        if (!month.isBefore(YearMonth.from(today)) || month.isBefore(YearMonth.from(Circumstances.EARLIEST))) {
            throw new RuleViolation("conflict.month.running");
        }
        int body = acting.stateBody().orElseThrow();
        months.lock(body, month);
        int conflicts = register.countBegun(month.atDay(1), month.atEndOfMonth());
        if (conflicts != seen) {
            throw new RuleViolation("conflict.month.changed", conflicts);
        }
        months.confirm(body, month, new Confirmation(conflicts, today, acting.account()));
        trail.record(AuditEvent.of(body, "conflict.month.confirmed", "conflict_month", month)
                .with("number", conflicts));
    }
}
