package kz.adep.prevention.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.adep.account.StaffRole;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.prevention.domain.Declaration;
import kz.adep.prevention.domain.Declarations;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls to mind what has to be looked at again, once for each day set, inside the walls of one body at a time. */
@Service
class FollowUpRound {

    private final Declarations declarations;
    private final Bell bell;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowUpRound(
            Declarations declarations,
            Bell bell,
            AuditTrail trail,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.declarations = declarations;
        this.bell = bell;
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void remind() {
        LocalDate today = LocalDate.now(clock);
        List<Integer> bodies = ActingScope.call(
                ActingAs.service(),
                () -> transaction.execute(status -> jdbc.sql(
                                "select distinct state_body_id from interest_declaration where follow_up_on <= ?")
                        .param(today)
                        .query(Integer.class)
                        .list()));
        if (bodies != null) {
            bodies.forEach(body -> ActingScope.run(
                    ActingAs.officeJob(body), () -> transaction.executeWithoutResult(status -> remind(body, today))));
        }
    }

    private void remind(int body, LocalDate today) {
        for (Declaration declaration : declarations.due(today)) {
            if (declaration.remind(today)) {
                Notice notice = Notice.of(
                        "prevention.bell.follow-up",
                        declaration.substance().declaredOn(),
                        "/office/interests/" + declaration.getId());
                bell.ring(notice, Audience.of(body, StaffRole.COMMISSIONER));
                trail.record(AuditEvent.of(body, "prevention.reminded", "interest_declaration", declaration.getId()));
            }
        }
    }
}
