package kz.adep.platform.disk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much room has to be left on the disk.
 *
 * @param path on the volume that is watched; without it the home of the program, where the embedded database lies
 * @param least free, in bytes
 * @param leastPercent free, of the whole volume; the greater of both counts
 */
@ConfigurationProperties("adep.disk")
public record DiskSettings(
        @Nullable Path path,
        @DefaultValue("1GB") DataSize least,
        @DefaultValue("5") int leastPercent) {

    boolean isTooFull(long free, long whole) {
        return free < Math.max(least.toBytes(), whole / 100 * leastPercent);
    }
}
