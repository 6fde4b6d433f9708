package kz.adep.vault.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param home folder of the embedded database and, unless named apart, of the keys
 * @param keys the key file; named, it must exist, because it belongs to a database that exists
 */
@ConfigurationProperties("adep")
record KeySettings(
        @DefaultValue(".adep") Path home, @Nullable Path keys) {

    KeyFile file() {
        return new KeyFile(keys == null ? home.resolve("keys") : keys);
    }

    boolean mayCreate() {
        return keys == null;
    }
}
