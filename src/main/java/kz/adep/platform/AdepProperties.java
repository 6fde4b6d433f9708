package kz.adep.platform;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this program.
 *
 * @param home folder of the embedded database and the keys
 * @param demo whether invented data and published accounts are served; settled by {@link DemoMode}
 * @param officeZone the civil time of all offices
 */
@ConfigurationProperties("adep")
public record AdepProperties(
        @DefaultValue(".adep") Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue("Asia/Almaty") ZoneId officeZone) {}
