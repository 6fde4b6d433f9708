package kz.adep.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The data folder of one server and the commands that create, start and stop it. */
final class PostgresCluster {

    private static final Logger log = LoggerFactory.getLogger(PostgresCluster.class);
    private static final int ATTEMPTS = 4;
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");

    // On the command line, so that no edited file can weaken them: durable, local, and without values in the log.
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "log_statement=none",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0");

    private final Path home;
    private final Path data;
    private final ServerAccount account;
    private final PostgresCommand command;

    PostgresCluster(Path home, Path programs, ServerAccount account) throws IOException {
        this.home = home;
        this.data = home.resolve("data");
        this.account = account;
        this.command = new PostgresCommand(programs, Files.createDirectories(home.resolve("log")), account);
        account.own(home.resolve("log"));
    }

    /** Creates the data folder once; one with the final name is complete. */
    void createUnlessThere(String superuserPassword, String major) throws IOException {
        if (Files.isDirectory(data)) {
            refuseOtherVersion(major);
            account.own(data);
            return;
        }
        var part = home.resolve("data.part");
        var passwordFile = home.resolve("initdb.password");
        FileSystemUtils.deleteRecursively(part);
        Files.deleteIfExists(passwordFile);
        try {
            PasswordFiles.write(passwordFile, superuserPassword);
            account.own(passwordFile);
            account.own(Files.createDirectory(part));
            initialise(part, passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path folder, Path passwordFile) throws IOException {
        var system = LINUX ? "C.UTF-8" : "en_US.UTF-8";
        command.run(
                "initdb",
                "--pgdata=" + folder,
                "--username=" + DatabaseSetup.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=" + system,
                "--data-checksums");
    }

    private void refuseOtherVersion(String major) throws IOException {
        var found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(major)) {
            throw new DatabaseRefusal("The data in " + data + " are of PostgreSQL " + found + ", but this Adep brings "
                    + major + ": back up with the old Adep and restore with this one.");
        }
    }

    /** We hold the lock, so a server that still runs here outlived an application that was killed. */
    void stopOrphan() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var number = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var process = ProcessHandle.of(number);
        if (process.isEmpty()) {
            return;
        }
        if (isOurs(process.get().info())) {
            log.warn("A PostgreSQL of an earlier run (process {}) is still there and is stopped", number);
            stop();
        } else {
            // Another process got the number of a dead server: PostgreSQL would take it for a live one and refuse.
            Files.deleteIfExists(pidFile);
        }
    }

    /** Its arguments name our folders; a dead process that nobody fetched has none, but is still listed on Linux. */
    private boolean isOurs(ProcessHandle.Info process) {
        var words = Stream.concat(
                        Stream.of(process.command(), process.commandLine()).flatMap(Optional::stream),
                        Stream.of(process.arguments().orElse(new String[0])))
                .collect(Collectors.joining(" "));
        return words.isEmpty()
                ? !LINUX
                : words.contains(data.toString())
                        || words.contains(home.resolve("bin-").toString());
    }

    /** Several attempts: the port may be taken meanwhile, and children of a killed server take a moment to go. */
    int start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                command.run(
                        "pg_ctl",
                        "start",
                        "--wait",
                        "--timeout=300",
                        "--pgdata=" + data,
                        "--log=" + home.resolve("log").resolve("postgresql.log"),
                        "--options=-p " + port + " " + settings());
                return port;
            } catch (DatabaseRefusal refusal) {
                if (attempt == ATTEMPTS) {
                    throw refusal;
                }
                log.warn("PostgreSQL did not start, trying again: {}", refusal.getMessage());
                PostgresCommand.pause();
            }
        }
    }

    void stop() throws IOException {
        command.run("pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=60", "--pgdata=" + data);
    }

    private static String settings() {
        return SETTINGS.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" "));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
