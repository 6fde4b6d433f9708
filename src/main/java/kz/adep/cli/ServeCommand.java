package kz.adep.cli;

import java.util.ArrayList;
import java.util.List;
import kz.adep.Adep;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** The server, by name; what follows are its settings. */
@Command(name = "serve")
final class ServeCommand implements Runnable {

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public void run() {
        SpringApplication.run(Adep.class, settings.toArray(String[]::new));
    }
}
