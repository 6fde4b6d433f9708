package kz.adep.notification.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.notification.domain.CalendarWatch;
import kz.adep.notification.domain.Letter;
import kz.adep.notification.service.Wishes.DigestReader;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done once a day: the digests, the watch over the calendar, clearing away what is old. */
@Service
public class DailyRound {

    private static final Period FOLLOWED = Period.ofYears(1);

    private final Bell bell;
    private final BellBox box;
    private final Wishes wishes;
    private final FollowerMails followers;
    private final LetterStore letters;
    private final OutboxQueue queue;
    private final MailServer mail;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyRound(
            Bell bell,
            BellBox box,
            Wishes wishes,
            FollowerMails followers,
            LetterStore letters,
            OutboxQueue queue,
            MailServer mail,
            Deadlines deadlines,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.bell = bell;
        this.box = box;
        this.wishes = wishes;
        this.followers = followers;
        this.letters = letters;
        this.queue = queue;
        this.mail = mail;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    public void make() {
        watchCalendar();
        if (mail.isConfigured()) {
            ActingScope.call(ActingAs.service(), wishes::digestReaders).forEach(this::digest);
        }
        ActingScope.run(ActingAs.service(), this::clear);
    }

    /** Each day anew while a year is missing; a line that still waits unread is not doubled. */
    private void watchCalendar() {
        WorkingCalendar calendar = ActingScope.call(ActingAs.visitor(), deadlines::workingDays);
        CalendarWatch.missingYear(LocalDate.now(clock), calendar).ifPresent(year -> {
            Notice notice = Notice.of("notification.bell.calendar", year, "/admin");
            inTransaction(ActingAs.service(), () -> bell.ring(notice, Audience.administrators()));
        });
    }

    /** One's own lines in one's own letter: the job acts for each reader in turn. */
    private void digest(DigestReader reader) {
        inTransaction(reader.actingAs(), () -> {
            List<Letter.Line> lines = box.takeDigest();
            if (!lines.isEmpty()) {
                letters.putToSelf(reader.stateBodyId(), Letter.digest(lines));
            }
        });
    }

    private void clear() {
        queue.clear();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from bell_notice where rung_at < now() - interval '90 days'")
                    .update();
            followers.forget(LocalDate.now(clock).minus(FOLLOWED));
        });
    }

    private void inTransaction(ActingAs actingAs, Runnable work) {
        ActingScope.run(actingAs, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
