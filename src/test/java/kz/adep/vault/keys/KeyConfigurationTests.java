package kz.adep.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KeyConfigurationTests {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(KeyConfiguration.class);

    @Test
    void firstStartMakesTheKeysAndTheNextReadsThem() {
        for (int start = 0; start < 2; start++) {
            runner.withPropertyValues("adep.home=" + folder)
                    .run(context -> assertThat(context).hasSingleBean(KeyRing.class));
        }
        assertThat(folder.resolve("keys")).exists();
    }

    @Test
    void namedButMissingKeyFileStopsTheStart() {
        runner.withPropertyValues("adep.keys=" + folder.resolve("absent"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(KeyFileRefused.class)
                        .hasStackTraceContaining("is missing"));
        assertThat(folder).isEmptyDirectory();
    }
}
