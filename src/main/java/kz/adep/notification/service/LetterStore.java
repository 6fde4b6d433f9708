package kz.adep.notification.service;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.adep.notification.domain.Letter;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.Sealed;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts letters into the outbox, in the transaction that is running. */
@Repository
public class LetterStore {

    private static final String ADDRESS = "mail_letter.address";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final LetterContents contents;
    private final Clock clock;

    LetterStore(JdbcClient jdbc, Vault vault, LetterContents contents, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.contents = contents;
        this.clock = clock;
    }

    /** To an address, which is sealed under a key of its own; written by the body that acts, and kept to the hour. */
    public UUID put(Letter letter, String language, String address) {
        UUID id = UUID.randomUUID();
        WrappedKey key = vault.newKey(id);
        byte[] sealed = vault.seal(key, id, ADDRESS, id, address).bytes();
        int body = ActingScope.current().stateBody().orElseThrow();
        insert(new Target(body, null, null), id, language, letter, new Address(key.kid(), key.wrapped(), sealed));
        return id;
    }

    /** To the account that acts. */
    void putToSelf(int stateBodyId, Letter letter) {
        ActingAs self = ActingScope.current();
        insert(new Target(stateBodyId, self.account(), null), UUID.randomUUID(), null, letter, Address.NONE);
    }

    String open(UUID id, WrappedKey key, Sealed sealed) {
        return vault.unseal(key, id, ADDRESS, id, sealed);
    }

    /** To whoever holds the code; the address and its language are looked up when the letter is sent. */
    public void putForFollower(int body, byte[] codeHash, Letter letter) {
        insert(new Target(body, null, codeHash), UUID.randomUUID(), null, letter, Address.NONE);
    }

    private void insert(Target target, UUID id, @Nullable String language, Letter letter, Address to) {
        OffsetDateTime hour = clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into mail_letter (state_body_id, id, account_id, follower, language, kid, wrapped, address,
                               template, contents, written_at, next_try_at)
                        values (:body, :id, :account, :follower, :language, :kid, :wrapped, :address,
                                :template, cast(:contents as jsonb), :hour, :hour)""")
                .param("body", target.body())
                .param("id", id)
                .param("account", target.account(), Types.OTHER)
                .param("follower", target.follower(), Types.BINARY)
                .param("language", language, Types.VARCHAR)
                .param("kid", to.kid(), Types.INTEGER)
                .param("wrapped", to.wrapped(), Types.BINARY)
                .param("address", to.sealed(), Types.BINARY)
                .param("template", letter.template())
                .param("contents", contents.write(letter))
                .param("hour", hour)
                .update();
    }

    @SuppressWarnings("ArrayRecordComponent") // three columns on their way to the database, never compared
    private record Address(@Nullable Integer kid, byte @Nullable [] wrapped, byte @Nullable [] sealed) {

        static final Address NONE = new Address(null, null, null);
    }

    @SuppressWarnings("ArrayRecordComponent") // two columns on their way to the database, never compared
    private record Target(int body, @Nullable UUID account, byte @Nullable [] follower) {}
}
