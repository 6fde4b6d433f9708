package kz.adep.fault;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.adep.cli.Main;

/** The whole application as a process of its own with its own PostgreSQL, so that it can be killed like one. */
final class RunningAdep {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path home;
    private final int port;
    private Process process;

    private RunningAdep(Path home, int port) throws IOException {
        this.home = home;
        this.port = port;
        this.process = launch("serve", "--server.port=" + port);
    }

    static RunningAdep in(Path home) throws IOException, InterruptedException {
        RunningAdep adep = new RunningAdep(home, freePort());
        adep.awaitFirstPage();
        return adep;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    void killApplication() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The postmaster alone, as the kernel does it when memory runs out. */
    void killDatabase() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(home.resolve("data/postmaster.pid")).get(0));
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
    }

    void restart() throws IOException, InterruptedException {
        stop();
        process = launch("serve", "--server.port=" + port);
        awaitFirstPage();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** The exit code of a command of the operator on the stopped application's home. */
    int run(String... command) throws IOException, InterruptedException {
        return launch(command).waitFor();
    }

    private Process launch(String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        Stream.of(command).forEach(line::add);
        line.addAll(List.of(
                "--adep.home=" + home,
                "--adep.demo=false",
                "--adep.intake.minimum-age=0s",
                "--adep.limits.drafts-an-hour=1000000",
                "--adep.limits.submissions-an-hour=1000000",
                "--adep.limits.submissions-a-day=1000000",
                "--adep.limits.submissions-an-hour-to-a-body=1000000",
                "--adep.limits.submissions-an-hour-in-all=1000000",
                "--adep.limits.files-an-hour=1000000",
                "--adep.limits.uploaded-a-day=1TB",
                "--adep.limits.most-uploaded-a-day=1TB"));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolveSibling("application.log").toFile()))
                .start();
    }

    private void awaitFirstPage() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("did not start; its last words: " + lastWords());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(at("/reports")).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(home.resolveSibling("application.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
