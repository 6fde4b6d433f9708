package kz.adep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.adep.Adep;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Invented cases; what follows are settings of the application, as {@code --adep.home}. It serves nobody meanwhile. */
@Command(name = "seed")
final class SeedCommand implements Runnable {

    @Option(names = "--cases", required = true, paramLabel = "N", descriptionKey = "cli.seed.cases")
    private int cases;

    @Option(names = "--bodies", defaultValue = "2000", paramLabel = "N", descriptionKey = "cli.seed.bodies")
    private int bodies = 2000;

    @Option(names = "--i-know-it-is-no-demonstration", descriptionKey = "cli.seed.certain")
    private boolean certain;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public void run() {
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--db-scheduler.enabled=false",
                "--adep.seed.cases=" + cases,
                "--adep.seed.bodies=" + bodies,
                "--adep.seed.certain=" + certain);
        SpringApplication.run(Adep.class, Stream.concat(settings.stream(), own).toArray(String[]::new));
    }
}
