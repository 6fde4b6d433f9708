package kz.adep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

class DemoModeTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void followsTheEmbeddedDatabaseAndServesItsOwnMachineOnly() {
        settle();

        assertThat(environment.getProperty("adep.demo")).isEqualTo("true");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void isOffOnAServerTheOperatorNamed() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/adep");
        settle();

        assertThat(environment.getProperty("adep.demo")).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void isRefusedOnAServerTheOperatorNamed() {
        environment
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/adep")
                .withProperty("adep.demo", "true");

        assertThatThrownBy(this::settle).isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    @Test
    void isRefusedOnAnOpenAddress() {
        environment.setProperty("server.address", "0.0.0.0");

        assertThatThrownBy(this::settle).isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    @Test
    void canBeSwitchedOffOnTheEmbeddedDatabase() {
        environment.withProperty("adep.demo", "false").withProperty("server.address", "0.0.0.0");
        settle();

        assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
    }

    private void settle() {
        new DemoMode().postProcessEnvironment(environment, new SpringApplication());
    }
}
