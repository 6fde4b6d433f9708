package kz.adep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.account.StaffRole;
import kz.adep.notification.service.BellBox;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class BellTests {

    private static final Notice NOTICE = Notice.of("casework.bell.arrived", "T-1-2026-000001", "/office/cases");

    @Autowired
    private Bell bell;

    @Autowired
    private BellBox box;

    @Autowired
    private PlatformTransactionManager transactions;

    private int body;
    private SignedIn commissioner;
    private SignedIn head;

    @BeforeEach
    void anOffice() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
    }

    @Test
    void onlyTheRoleOfTheBodyIsTold() {
        SignedIn stranger = SignedIn.commissionerOf(StateBodies.fresh());

        ring(ActingAs.visitor(), Audience.of(body, StaffRole.COMMISSIONER));

        assertThat(unread(commissioner)).isEqualTo(1);
        assertThat(unread(head)).isZero();
        assertThat(unread(stranger)).isZero();
    }

    @Test
    void handlerIsToldAloneWhileHeMaySignIn() {
        SignedIn colleague = SignedIn.commissionerOf(body);
        Audience handler =
                Audience.of(body, StaffRole.COMMISSIONER).or(colleague.staff().accountId());
        ring(ActingAs.visitor(), handler);
        assertThat(unread(commissioner)).isZero();

        disable(colleague);
        ring(ActingAs.visitor(), handler);

        assertThat(unread(commissioner)).isEqualTo(1);
    }

    @Test
    void nobodyIsToldOfTheOwnAct() {
        ring(commissioner.actingAs(), Audience.of(body, StaffRole.COMMISSIONER, StaffRole.HEAD));

        assertThat(unread(commissioner)).isZero();
        assertThat(unread(head)).isEqualTo(1);
    }

    @Test
    void waitingLineIsNotDoubledUntilItIsRead() {
        ring(ActingAs.visitor(), Audience.of(body, StaffRole.HEAD));
        ring(ActingAs.visitor(), Audience.of(body, StaffRole.HEAD));
        assertThat(lines(head)).hasSize(1);

        ActingScope.run(head.actingAs(), box::readAll);
        ring(ActingAs.visitor(), Audience.of(body, StaffRole.HEAD));

        assertThat(unread(head)).isEqualTo(1);
        assertThat(lines(head)).hasSize(2);
    }

    @Test
    void lineOfAnotherDoesNotOpen() {
        ring(ActingAs.visitor(), Audience.of(body, StaffRole.HEAD));
        UUID id = lines(head).get(0).id();

        assertThatThrownBy(() -> ActingScope.call(commissioner.actingAs(), () -> box.open(id)))
                .isInstanceOf(NotFound.class);
        assertThat(ActingScope.call(head.actingAs(), () -> box.open(id))).isEqualTo("/office/cases");
        assertThat(unread(head)).isZero();
    }

    @Test
    void officeRingsNoOtherOffice() {
        Audience elsewhere = Audience.of(StateBodies.fresh(), StaffRole.COMMISSIONER);

        assertThatThrownBy(() -> ring(commissioner.actingAs(), elsewhere)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void administratorsOfAllBodiesAreTold() {
        SignedIn administrator = SignedIn.administrator();

        ring(ActingAs.service(), Audience.administrators());

        assertThat(unread(administrator)).isEqualTo(1);
    }

    @Test
    void anonymousIsToldByTheHour() {
        inTransaction(
                ActingAs.visitor(),
                () -> bell.ring(NOTICE.keptToTheHour(true), Audience.of(body, StaffRole.COMMISSIONER)));

        assertThat(lines(commissioner).get(0).rungAt().getMinute()).isZero();
        assertThat(lines(commissioner).get(0).rungAt().getNano()).isZero();
    }

    @Test
    void rolledBackCauseRingsNothing() {
        ActingScope.run(
                ActingAs.visitor(),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    bell.ring(NOTICE, Audience.of(body, StaffRole.HEAD));
                    status.setRollbackOnly();
                }));

        assertThat(unread(head)).isZero();
    }

    private void ring(ActingAs actingAs, Audience audience) {
        inTransaction(actingAs, () -> bell.ring(NOTICE, audience));
    }

    private void inTransaction(ActingAs actingAs, Runnable work) {
        ActingScope.run(
                actingAs, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    private int unread(SignedIn who) {
        return ActingScope.call(who.actingAs(), box::unread);
    }

    private List<BellBox.Line> lines(SignedIn who) {
        return ActingScope.call(who.actingAs(), box::lines);
    }

    private static void disable(SignedIn who) {
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set disabled_at = now() where id = ?")
                .param(who.staff().accountId())
                .update();
    }
}
