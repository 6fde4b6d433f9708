package kz.adep.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end. */
final class PostgresCommand {

    private final Path programs;
    private final Path logs;
    private final ServerAccount account;

    PostgresCommand(Path programs, Path logs, ServerAccount account) {
        this.programs = programs;
        this.logs = logs;
        this.account = account;
    }

    void run(String program, String... arguments) throws IOException {
        // Into a file: the server inherits the output of pg_ctl and would hold a pipe open for ever.
        var output = logs.resolve(program + ".log");
        var builder = new ProcessBuilder(account.command(programs.resolve("bin").resolve(program), List.of(arguments)))
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        if (exitCode(builder.start()) != 0) {
            throw new DatabaseRefusal("PostgreSQL's " + program + " failed (see " + logs + "): " + lastWords(output));
        }
    }

    static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefusal("Interrupted while PostgreSQL was starting.", stop);
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefusal("Interrupted while waiting for PostgreSQL.", stop);
        }
    }

    private static String lastWords(Path output) throws IOException {
        var lines = new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                .strip()
                .lines()
                .toList();
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 2), lines.size()));
    }
}
