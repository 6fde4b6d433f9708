package kz.adep.notification;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import kz.adep.account.StaffRole;
import kz.adep.notification.domain.Letter;
import kz.adep.notification.service.LetterContents;
import kz.adep.notification.service.MailServer;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells staff what happened: a line in the bell, and a letter at once for those who wish it, both stored in the
 * transaction of the cause. Who acts is not told of the own act. What an applicant did carries the hour, and is mailed at
 * the next one: the exact time of a neighbour in the register would be that of an anonymous sender.
 */
@Service
public class Bell {

    private final JdbcClient jdbc;
    private final MailServer mail;
    private final LetterContents contents;
    private final Clock clock;

    Bell(JdbcClient jdbc, MailServer mail, LetterContents contents, Clock clock) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.contents = contents;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ring(Notice notice, Audience audience) {
        Instant now = clock.instant();
        boolean hourly = notice.hourly() || ActingScope.current().wall() == Wall.PUBLIC;
        Instant at = now.truncatedTo(hourly ? ChronoUnit.HOURS : ChronoUnit.MILLIS);
        Notice.About about = notice.about();
        Letter letter = Letter.of(notice.message(), notice.subject());
        jdbc.sql("""
                        select ring_bell(:body, :roles, :account, :message, :subject, :path, :at,
                               cast(:letter as jsonb), :sendAt, :caseBody, :case)""")
                .param("body", audience.stateBodyId(), Types.INTEGER)
                .param("roles", audience.roles().stream().map(StaffRole::name).toArray(String[]::new))
                .param("account", audience.account(), Types.OTHER)
                .param("message", notice.message())
                .param("subject", notice.subject())
                .param("path", notice.path())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("letter", mail.isConfigured() ? contents.write(letter) : null, Types.VARCHAR)
                .param("sendAt", (hourly ? at.plus(1, ChronoUnit.HOURS) : at).atOffset(ZoneOffset.UTC))
                .param("caseBody", about == null ? null : about.stateBodyId(), Types.INTEGER)
                .param("case", about == null ? null : about.caseId(), Types.OTHER)
                .query((row, number) -> number)
                .list();
    }
}
