package kz.adep.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code adep seed} was told.
 *
 * @param cases none are invented unless it is set
 * @param certain said for a database that is no demonstration
 */
@ConfigurationProperties("adep.seed")
record SeedSettings(
        @DefaultValue("0") int cases, @DefaultValue("2000") int bodies, boolean certain) {

    SeedOrder order() {
        return new SeedOrder(cases, Math.min(bodies, cases), certain);
    }
}
