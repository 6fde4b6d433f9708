package kz.adep.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.account.StaffRole;
import kz.adep.notification.domain.MailWish;
import kz.adep.notification.service.LetterContents;
import kz.adep.notification.service.MailServer;
import kz.adep.notification.service.Wishes;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that follow the bell at once. */
@AdepTest
class AtOnceTests {

    private static final Notice NOTICE = Notice.of("casework.bell.arrived", "T-1", "/office/cases");

    @Autowired
    private Bell withoutMail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LetterContents contents;

    @Autowired
    private Wishes wishes;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private SignedIn reader;

    @BeforeEach
    void aReaderWhoWishesMail() {
        reader = SignedIn.headOf(StateBodies.fresh());
        ActingScope.run(
                reader.actingAs(),
                () -> wishes.keep(reader.staff(), new Wishes.Wish(MailWish.AT_ONCE, "ru", "head@example.kz")));
    }

    @Test
    void letterIsStoredWithItsCause() {
        ring(withMail(), NOTICE);

        assertThat(nextTries()).hasSize(1);
    }

    @Test
    void installationWithoutMailStoresNone() {
        ring(withoutMail, NOTICE);

        assertThat(nextTries()).isEmpty();
        assertThat(Told.bell(reader)).containsExactly("arrived");
    }

    @Test
    void letterAboutAnAnonymousCaseWaitsForTheFullHour() {
        ring(withMail(), NOTICE.keptToTheHour(true));

        OffsetDateTime next = nextTries().get(0);
        assertThat(next.getMinute() * 60 + next.getSecond()).isZero();
        assertThat(next.toInstant())
                .isAfterOrEqualTo(clock.instant())
                .isBefore(clock.instant().plus(Duration.ofHours(1)).plusSeconds(1));
    }

    private Bell withMail() {
        return new Bell(jdbc, new MailServer(new JavaMailSenderImpl()), contents, clock);
    }

    /** The time of a neighbour in the register would be that of the anonymous one between. */
    @Test
    void whatAnyApplicantDidWaitsForItTooAndTheActOfAColleagueDoesNot() {
        ring(withMail(), ActingAs.visitor(), NOTICE);
        OffsetDateTime next = nextTries().get(0);
        assertThat(next.getMinute() * 60 + next.getSecond()).isZero();
        assertThat(next.toInstant()).isAfterOrEqualTo(clock.instant());

        ring(withMail(), ActingAs.officeJob(reader.staff().stateBodyId()), NOTICE);

        assertThat(nextTries()).hasSize(2).anyMatch(at -> !at.toInstant().isAfter(clock.instant()));
    }

    private void ring(Bell bell, Notice notice) {
        ring(bell, ActingAs.visitor(), notice);
    }

    private void ring(Bell bell, ActingAs who, Notice notice) {
        Audience head = Audience.of(reader.staff().stateBodyId(), StaffRole.HEAD);
        ActingScope.run(
                who,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> bell.ring(notice, head)));
    }

    private List<OffsetDateTime> nextTries() {
        return SharedDatabase.aboveTheWalls()
                .sql("select next_try_at from mail_letter where account_id = ?")
                .param(reader.staff().accountId())
                .query(OffsetDateTime.class)
                .list();
    }
}
