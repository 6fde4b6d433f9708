package kz.adep.upload;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of files.
 *
 * @param onlyScanned refuse what could not be looked at for harmful software; otherwise it is kept and said to be so
 * @param inMemory addresses whose small files are read at once and stored nowhere
 */
@ConfigurationProperties("adep.files")
public record UploadSettings(
        @DefaultValue Clamd clamd,
        @DefaultValue("false") boolean onlyScanned,
        @DefaultValue Set<String> inMemory) {

    /**
     * The scanner.
     *
     * @param host where clamd listens; without it nothing is scanned
     * @param timeout for one file
     */
    public record Clamd(
            @Nullable String host,
            @DefaultValue("3310") int port,
            @DefaultValue("10s") Duration timeout) {}
}
