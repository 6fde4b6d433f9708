package kz.adep.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settles {@code adep.demo}: unset, it is on with the embedded database. The passwords of a demonstration are published,
 * so that it is served to its own machine only and never from a server the operator named.
 */
class DemoMode implements EnvironmentPostProcessor {

    private static final String DEMO = "adep.demo";
    private static final String ADDRESS = "server.address";
    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = environment.getProperty("adep.database.embedded", Boolean.class, true)
                && !environment.containsProperty("spring.datasource.url");
        boolean demo = environment.getProperty(DEMO, Boolean.class, embedded);
        if (!demo) {
            set(environment, Map.of(DEMO, false));
            return;
        }
        if (!embedded) {
            throw new InvalidConfigurationPropertyValueException(
                    DEMO, true, "the demonstration runs on the embedded database only");
        }
        String address = environment.getProperty(ADDRESS, LOOPBACK);
        if (!address.equals(LOOPBACK)) {
            throw new InvalidConfigurationPropertyValueException(
                    ADDRESS, address, "the demonstration is served on 127.0.0.1 only: its passwords are published");
        }
        set(environment, Map.of(DEMO, true, ADDRESS, LOOPBACK));
    }

    private static void set(ConfigurableEnvironment environment, Map<String, Object> settled) {
        environment.getPropertySources().addFirst(new MapPropertySource("demonstration mode", settled));
    }
}
