package kz.adep.intake.service.limit;

import java.time.Instant;
import java.util.Optional;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when a form has to wait. It lies with the draft, so that every node knows it, and sealed like the draft, so that
 * nobody learns when an anonymous sender was here.
 */
@Repository
@Transactional
class Holds {

    private final JdbcClient jdbc;
    private final DraftSeal seal;

    Holds(JdbcClient jdbc, DraftSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Instant> find(FormToken token) {
        return jdbc.sql("select held from intake_draft where token_hash = ? and held is not null")
                .param(seal.lookup(token))
                .query(byte[].class)
                .optional()
                .map(bytes -> Instant.parse(seal.open(token, new Sealed(bytes))));
    }

    void keep(FormToken token, Instant until) {
        jdbc.sql("update intake_draft set held = ? where token_hash = ?")
                .param(seal.seal(token, until.toString()).bytes())
                .param(seal.lookup(token))
                .update();
    }
}
