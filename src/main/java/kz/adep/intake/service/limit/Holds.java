package kz.adep.intake.service.limit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Until when a form has to wait. It lies with the draft, so that every node knows it, and sealed like the draft, so that
 * nobody learns when an anonymous sender was here.
 */
@Repository
class Holds {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DraftSeal seal;

    Holds(JdbcClient jdbc, TransactionTemplate transactions, DraftSeal seal) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.seal = seal;
    }

    Optional<Instant> find(FormToken token) {
        return asHolder(
                token,
                () -> jdbc.sql("select held from intake_draft where token_hash = ? and held is not null")
                        .param(seal.lookup(token))
                        .query(byte[].class)
                        .optional()
                        .map(bytes -> Instant.parse(seal.open(token, new Sealed(bytes)))));
    }

    void keep(FormToken token, Instant until) {
        asHolder(
                token,
                () -> jdbc.sql("update intake_draft set held = ? where token_hash = ?")
                        .param(seal.seal(token, until.toString()).bytes())
                        .param(seal.lookup(token))
                        .update());
    }

    private <T> T asHolder(FormToken token, Supplier<T> work) {
        ActingAs holder = ActingAs.codeHolder(HexFormat.of().formatHex(seal.lookup(token)));
        return ActingScope.call(holder, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}
