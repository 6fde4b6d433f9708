package kz.adep.intake.service.resume;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.Drafts;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.Crockford;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import kz.adep.vault.MalformedCode;
import kz.adep.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets a draft be taken up on another device by a code, as strong as a tracking code and derived like one. What is
 * stored is a hash of the code, and the form token sealed under a key made of the code: without the code neither is of
 * use. The code dies with the draft.
 */
@Service
public class Resumption {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Drafts drafts;
    private final FormTokens tokens;
    private final DraftSeal seal;
    private final Clock clock;

    Resumption(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Drafts drafts,
            FormTokens tokens,
            DraftSeal seal,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.drafts = drafts;
        this.tokens = tokens;
        this.seal = seal;
        this.clock = clock;
    }

    /** Makes the draft of this form findable by its code for a day, and keeps it as long. */
    public void allow(FormToken token) {
        drafts.change(token, draft -> draft);
        String code = seal.resumption(token);
        asHolder(
                code,
                () -> jdbc.sql("""
                        insert into intake_resumption (code_hash, sealed, expires_at) values (?, ?, ?)
                        on conflict (code_hash) do update
                        set sealed = excluded.sealed, expires_at = excluded.expires_at""")
                        .param(seal.lookup(code))
                        .param(seal.seal(code, token.text()).bytes())
                        .param(Timestamp.from(lastHour()))
                        .update());
    }

    /** The code of this form, in groups; empty if it was not asked for. */
    public Optional<String> code(FormToken token) {
        String code = seal.resumption(token);
        return find(code).map(known -> Crockford.grouped(code));
    }

    /** The token of the draft, ready to go on with; empty for a wrong, a malformed, an expired and an erased code. */
    public Optional<FormToken> resume(String typed) {
        Optional<FormToken> token = find(read(typed));
        // The draft of another code is looked for as well, or it would show in the time whether there was one.
        Optional<Draft> draft = drafts.find(token.orElseGet(tokens::issue));
        return draft.flatMap(known -> token);
    }

    /** Deletes the codes whose day is over. */
    int sweep() {
        return ActingScope.call(
                ActingAs.service(),
                () -> inTransaction(() -> jdbc.sql("delete from intake_resumption where expires_at < now()")
                        .update()));
    }

    private Optional<FormToken> find(String code) {
        return asHolder(
                code,
                () -> jdbc.sql("select sealed from intake_resumption where code_hash = ? and expires_at > ?")
                        .param(seal.lookup(code))
                        .param(Timestamp.from(clock.instant()))
                        .query(byte[].class)
                        .optional()
                        .map(bytes -> tokens.genuine(seal.open(code, new Sealed(bytes)))));
    }

    /** What cannot be a code finds nothing and takes the same way as a wrong one. */
    private static String read(String typed) {
        try {
            return Crockford.read(typed, DraftSeal.CODE_LENGTH);
        } catch (MalformedCode e) {
            return "";
        }
    }

    /** To the hour, so that it does not tell when an anonymous sender was here. */
    private Instant lastHour() {
        return clock.instant().plus(KEPT).truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    private <T> T asHolder(String code, Supplier<T> work) {
        ActingAs holder = ActingAs.codeHolder(HexFormat.of().formatHex(seal.lookup(code)));
        return ActingScope.call(holder, () -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
