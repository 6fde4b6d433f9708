package kz.adep.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.account.StaffRole;
import kz.adep.calendar.Deadlines;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.notification.Told;
import kz.adep.notification.domain.MailWish;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class DailyRoundTests {

    private static final MailServer NAMED = new MailServer(new JavaMailSenderImpl());

    @Autowired
    private Bell bell;

    @Autowired
    private BellBox box;

    @Autowired
    private Wishes wishes;

    @Autowired
    private FollowerMails followers;

    @Autowired
    private LetterStore letters;

    @Autowired
    private OutboxQueue queue;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private SignedIn reader;

    @BeforeEach
    void aReaderOfDigests() {
        reader = SignedIn.commissionerOf(StateBodies.fresh());
        wish(MailWish.DIGEST);
    }

    @Test
    void dayIsToldInOneLetter() {
        ring("T-1");
        ring("T-2");

        round(clock, NAMED);

        assertThat(letters()).hasSize(1);
        assertThat(letters().get(0)).contains("notification.mail.digest", "T-1", "T-2");
    }

    @Test
    void nothingIsToldTwice() {
        ring("T-1");
        round(clock, NAMED);

        round(clock, NAMED);

        assertThat(letters()).hasSize(1);
    }

    @Test
    void whatIsReadNeedsNoLetter() {
        ring("T-1");
        ActingScope.run(reader.actingAs(), box::readAll);

        round(clock, NAMED);

        assertThat(letters()).isEmpty();
    }

    @Test
    void whoWishesNoDigestGetsNone() {
        wish(MailWish.NONE);
        ring("T-1");

        round(clock, NAMED);

        assertThat(letters()).isEmpty();
    }

    @Test
    void missingCalendarIsToldToAdministratorsFromDecemberOn() {
        SignedIn administrator = SignedIn.administrator();
        round(at("2050-11-30T06:00:00Z"), NAMED);
        assertThat(Told.bell(administrator)).containsExactly("calendar");
    }

    @Test
    void oldLinesAreClearedAway() {
        ring("T-1");
        ring("T-2");
        SharedDatabase.aboveTheWalls()
                .sql(
                        "update bell_notice set rung_at = now() - interval '91 days' where account_id = ? and subject = 'T-1'")
                .param(reader.staff().accountId())
                .update();

        round(clock, NAMED);

        assertThat(Told.bell(reader)).hasSize(1);
    }

    @Test
    void addressOfACodeThatIsNobodysIsForgotten() {
        byte[] code = new byte[32];
        new SecureRandom().nextBytes(code);
        SharedDatabase.aboveTheWalls()
                .sql("insert into follower_mail (code_hash, id, kid, wrapped, address, language, asked_on)"
                        + " values (?, gen_random_uuid(), 1, '', '', 'kk', current_date)")
                .param(code)
                .update();

        round(clock, NAMED);

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select count(*) from follower_mail where code_hash = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void round(Clock at, MailServer mail) {
        new DailyRound(bell, box, wishes, followers, letters, queue, mail, deadlines, jdbc, transactions, at).make();
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Almaty"));
    }

    private void wish(MailWish wish) {
        ActingScope.run(
                reader.actingAs(), () -> wishes.keep(reader.staff(), new Wishes.Wish(wish, "kk", "reader@example.kz")));
    }

    private void ring(String subject) {
        Audience audience = Audience.of(reader.staff().stateBodyId(), StaffRole.COMMISSIONER);
        ActingScope.run(
                ActingAs.visitor(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                status -> bell.ring(Notice.of("casework.bell.arrived", subject, "/office"), audience)));
    }

    private List<String> letters() {
        return SharedDatabase.aboveTheWalls()
                .sql("select contents::text from mail_letter where account_id = ?")
                .param(reader.staff().accountId())
                .query(String.class)
                .list();
    }
}
