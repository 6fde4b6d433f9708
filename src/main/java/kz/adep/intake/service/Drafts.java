package kz.adep.intake.service;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.adep.intake.domain.Draft;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers of a form until it is sent or left alone for a day, readable with its token only. */
@Service
public class Drafts {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DraftSeal seal;
    private final JsonMapper json;
    private final Clock clock;

    /** A draft on its way, and until when it was told to wait. */
    record Taken(Draft draft, Optional<Instant> heldUntil) {}

    Drafts(JdbcClient jdbc, TransactionTemplate transactions, DraftSeal seal, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Draft> find(FormToken token) {
        return asHolder(token, () -> read(token, "select sealed from intake_draft where token_hash = ?"));
    }

    /** Adds an answer; the first one begins a draft. Two tabs wait for each other and lose nothing. */
    public Draft change(FormToken token, UnaryOperator<Draft> answer) {
        return asHolder(token, () -> write(token, answer.apply(hold(token).orElse(Draft.empty()))));
    }

    /** Adds an answer to a draft that is there. */
    Optional<Draft> amend(FormToken token, UnaryOperator<Draft> answer) {
        return asHolder(token, () -> hold(token).map(draft -> write(token, answer.apply(draft))));
    }

    /** The draft, which nobody else changes until the transaction ends. */
    private Optional<Draft> hold(FormToken token) {
        return asHolder(token, () -> read(token, "select sealed from intake_draft where token_hash = ? for update"));
    }

    /** The draft, deleted if the transaction is committed. */
    Optional<Taken> take(FormToken token) {
        return asHolder(
                token,
                () -> jdbc.sql("delete from intake_draft where token_hash = ? returning sealed, held")
                        .param(seal.lookup(token))
                        .query((row, number) -> new Taken(
                                open(token, row.getBytes("sealed")),
                                Optional.ofNullable(row.getBytes("held"))
                                        .map(held -> Instant.parse(seal.open(token, new Sealed(held))))))
                        .optional());
    }

    /**
     * Until when a form has to wait. It lies with the draft, so that every node knows it, and sealed like the draft, so that
     * nobody learns when an anonymous sender was here.
     */
    void holdBack(FormToken token, Instant until) {
        asHolder(
                token,
                () -> jdbc.sql("update intake_draft set held = ? where token_hash = ?")
                        .param(seal.seal(token, until.toString()).bytes())
                        .param(seal.lookup(token))
                        .update());
    }

    public void discard(FormToken token) {
        asHolder(
                token,
                () -> jdbc.sql("delete from intake_draft where token_hash = ?")
                        .param(seal.lookup(token))
                        .update());
    }

    /** What the walls are told of who holds the draft: lower-case hexadecimal. */
    String hash(FormToken token) {
        return HexFormat.of().formatHex(seal.lookup(token));
    }

    /** Deletes what nobody sent. */
    public int sweep() {
        return ActingScope.call(
                ActingAs.service(),
                () -> inTransaction(() -> jdbc.sql("delete from intake_draft where expires_at < now()")
                        .update()));
    }

    /** Tells whether a draft is still the one that was shown. */
    public byte[] fingerprint(FormToken token, Draft draft) {
        return seal.fingerprint(token, json.writeValueAsString(draft.answers()));
    }

    private Optional<Draft> read(FormToken token, String query) {
        return jdbc.sql(query)
                .param(seal.lookup(token))
                .query(byte[].class)
                .optional()
                .map(bytes -> open(token, bytes));
    }

    private Draft open(FormToken token, byte[] bytes) {
        return json.readValue(seal.open(token, new Sealed(bytes)), Draft.class);
    }

    private Draft write(FormToken token, Draft draft) {
        jdbc.sql("""
                        insert into intake_draft (token_hash, sealed, expires_at) values (?, ?, ?)
                        on conflict (token_hash) do update
                        set sealed = excluded.sealed, expires_at = excluded.expires_at""")
                .param(seal.lookup(token))
                .param(seal.seal(token, json.writeValueAsString(draft)).bytes())
                .param(Timestamp.from(
                        clock.instant().plus(KEPT).truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS)))
                .update();
        return draft;
    }

    /** Who sends the form holds its draft already, in the transaction that makes a case of it. */
    private <T> T asHolder(FormToken token, Supplier<T> work) {
        String hash = hash(token);
        boolean held =
                ActingScope.find().map(ActingAs::draftHash).filter(hash::equals).isPresent();
        return held ? inTransaction(work) : ActingScope.call(ActingAs.draftHolder(hash), () -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
