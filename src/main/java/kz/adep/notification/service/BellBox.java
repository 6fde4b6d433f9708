package kz.adep.notification.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.adep.notification.domain.Letter;
import kz.adep.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bell of whoever acts; the walls show nobody another's. */
@Service
@Transactional
public class BellBox {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    BellBox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A line of the bell. */
    public record Line(UUID id, String message, String subject, LocalDateTime rungAt, boolean read) {}

    /** How many lines are unread; counted no further than a header can show. */
    @Transactional(readOnly = true)
    public int unread() {
        return jdbc.sql("""
                        select count(*) from (select from bell_notice
                         where account_id = adep_account() and read_at is null limit 100) n""").query(Integer.class).single();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Line> lines() {
        return jdbc.sql("""
                        select id, message, subject, rung_at, read_at is not null as read from bell_notice
                         where account_id = adep_account() order by rung_at desc, id limit ?""")
                .param(SHOWN)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("message"),
                        row.getString("subject"),
                        row.getObject("rung_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDateTime(),
                        row.getBoolean("read")))
                .list();
    }

    /** Marks a line as read and tells the page it leads to. */
    public String open(UUID id) {
        return jdbc.sql("""
                        update bell_notice set read_at = coalesce(read_at, :now)
                         where account_id = adep_account() and id = :id returning path""")
                .param("now", now())
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("notice"));
    }

    public void readAll() {
        jdbc.sql("update bell_notice set read_at = ? where account_id = adep_account() and read_at is null")
                .param(now())
                .update();
    }

    /** Takes what the digest of the day tells: what is still unread of that which waited for it. */
    List<Letter.Line> takeDigest() {
        return jdbc.sql("""
                        update bell_notice set digest_due = false
                         where account_id = adep_account() and digest_due and read_at is null
                        returning message, subject""")
                .query((row, number) -> new Letter.Line(row.getString("message"), row.getString("subject")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
