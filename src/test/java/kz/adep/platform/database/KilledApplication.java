package kz.adep.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kz.adep.platform.database.EmbeddedPostgres.HomeInUse;

/** A second JVM that starts the server of a home, writes rows and never ends by itself. */
final class KilledApplication {

    private final Process process;
    private final BufferedReader output;

    private KilledApplication(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static void main(String... arguments) throws InterruptedException {
        try {
            var postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
            Sql.on(postgres.owner()).run("create table kept as select generate_series(1, 1000) as id");
            System.out.println("READY");
            TimeUnit.MINUTES.sleep(5);
        } catch (HomeInUse refusal) {
            System.out.println("REFUSED");
        }
    }

    static KilledApplication in(Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new KilledApplication(new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        "" + home)
                .redirectErrorStream(true)
                .start());
    }

    /** What became of the start: READY or REFUSED. */
    String outcome() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("READY") || line.equals("REFUSED")) {
                return line;
            }
        }
        return "ENDED";
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
