package kz.adep.notification.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.notification.domain.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the outbox stands, for administrators: numbers, ages and troubles, no addresses and no contents. */
@Service
@Transactional(readOnly = true)
public class OutboxReport {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final MailServer server;
    private final AuditTrail trail;
    private final Clock clock;

    OutboxReport(JdbcClient jdbc, MailServer server, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The outbox in numbers.
     *
     * @param retried those waiting that failed before
     * @param sent in the last 30 days
     * @param oldest age of the oldest that waits, in whole hours
     */
    public record Figures(
            long waiting,
            long retried,
            long givenUp,
            long sent,
            @Nullable Long oldest) {}

    /** A letter that waits or was given up. */
    public record Row(
            String template,
            LocalDateTime writtenAt,
            int tries,
            @Nullable LocalDateTime lastTryAt,
            @Nullable LocalDateTime nextTryAt,
            @Nullable Trouble trouble,
            @Nullable Integer reply) {}

    public boolean isConfigured() {
        return server.isConfigured();
    }

    public Figures figures() {
        return jdbc.sql("""
                        select count(*) filter (where sent_at is null and given_up_at is null) as waiting,
                               count(*) filter (where sent_at is null and given_up_at is null and tries > 0) as retried,
                               count(*) filter (where given_up_at is not null) as given_up,
                               count(*) filter (where sent_at is not null) as sent,
                               min(written_at) filter (where sent_at is null and given_up_at is null) as oldest
                          from mail_letter""").query(this::figures).single();
    }

    /** The one that failed last, with what was wrong. */
    public Optional<Row> lastTrouble() {
        return jdbc.sql("""
                        select * from (select template, written_at, tries, last_try_at, next_try_at, trouble, reply,
                               given_up_at from mail_letter where trouble is not null) l
                         order by last_try_at desc limit 1""").query(this::row).stream().findFirst();
    }

    /** What is not sent, the oldest first. */
    public List<Row> unsent() {
        return jdbc.sql("""
                        select template, written_at, tries, last_try_at, next_try_at, trouble, reply, given_up_at
                          from mail_letter where sent_at is null order by written_at, id limit ?""").param(SHOWN).query(this::row).list();
    }

    /** Has everything tried again at once, what was given up included; tells how many letters. */
    @Transactional
    public int retry() {
        int letters = jdbc.sql("update mail_letter set next_try_at = ?, given_up_at = null where sent_at is null")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(AuditEvent.of(AuditEvent.DEPLOYMENT, "notification.outbox.retried", "mail_letter", "all")
                .with("letters", letters));
        return letters;
    }

    private Figures figures(ResultSet row, int number) throws SQLException {
        OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Figures(
                row.getLong("waiting"),
                row.getLong("retried"),
                row.getLong("given_up"),
                row.getLong("sent"),
                oldest == null
                        ? null
                        : Duration.between(oldest.toInstant(), clock.instant()).toHours());
    }

    private Row row(ResultSet row, int number) throws SQLException {
        String trouble = row.getString("trouble");
        Object givenUp = row.getObject("given_up_at");
        return new Row(
                row.getString("template"),
                civil(row.getObject("written_at", OffsetDateTime.class).toInstant()),
                row.getInt("tries"),
                optional(row.getObject("last_try_at", OffsetDateTime.class)),
                givenUp == null ? optional(row.getObject("next_try_at", OffsetDateTime.class)) : null,
                trouble == null ? null : Trouble.valueOf(trouble),
                row.getObject("reply", Integer.class));
    }

    private @Nullable LocalDateTime optional(@Nullable OffsetDateTime moment) {
        return moment == null ? null : civil(moment.toInstant());
    }

    private LocalDateTime civil(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDateTime();
    }
}
