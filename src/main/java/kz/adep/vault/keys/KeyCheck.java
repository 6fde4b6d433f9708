package kz.adep.vault.keys;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the key file with the keys the database was written with. With another file, codes would not be found and
 * sealed values stay closed, noticed only when somebody asks for them.
 */
@Component
class KeyCheck implements SmartInitializingSingleton {

    private final KeyRing ring;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeyCheck(KeyRing ring, DataSource dataSource, Clock clock) {
        this.ring = ring;
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<Integer, byte[]> present = ring.fingerprints();
        present.forEach(this::keep);
        written().forEach((kid, fingerprint) -> {
            byte[] found = present.get(kid);
            if (found != null && !Arrays.equals(found, fingerprint)) {
                throw new KeyFileRefused("The key file has another " + (kid == 0 ? "key \"index\"" : "key " + kid)
                        + " than this database was written with. Put back the file that belongs to it.");
            }
        });
    }

    /** A row that is there stays; of two nodes that start together one writes it and both compare. */
    private void keep(int kid, byte[] fingerprint) {
        jdbc.sql("insert into vault_key (kid, fingerprint, first_used) values (?, ?, ?) on conflict do nothing")
                .params(kid, fingerprint, Timestamp.from(clock.instant()))
                .update();
    }

    private Map<Integer, byte[]> written() {
        Map<Integer, byte[]> written = new HashMap<>();
        jdbc.sql("select kid, fingerprint from vault_key").query(row -> {
            written.put(row.getInt("kid"), row.getBytes("fingerprint"));
        });
        return written;
    }
}
