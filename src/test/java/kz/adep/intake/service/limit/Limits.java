package kz.adep.intake.service.limit;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is set where nothing is configured. */
final class Limits {

    private Limits() {}

    static LimitSettings usual() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("adep.limits", LimitSettings.class);
    }
}
