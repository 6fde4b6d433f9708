package kz.adep.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kz.adep.platform.database.EmbeddedPostgres.HomeInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    static Path home;

    @Test
    void secondInstanceIsRefusedAndTheFirstGoesOn() throws Exception {
        try (var first = EmbeddedPostgres.start(home)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                    .isInstanceOf(HomeInUse.class)
                    .hasMessageContaining(home.toRealPath().toString());

            assertThat(KilledApplication.in(home).outcome()).isEqualTo("REFUSED");
            assertThat(Sql.on(first.application()).number("select 1")).isOne();
        }
    }

    @Test
    void dataSurviveCloseAndRestart() {
        try (var before = EmbeddedPostgres.start(home)) {
            Sql.on(before.owner()).run("create table survivor as select 7 as id");
        }

        try (var after = EmbeddedPostgres.start(home)) {
            assertThat(Sql.on(after.owner()).number("select id from survivor")).isEqualTo(7);
        }
    }

    @Test
    void closeStopsTheServer() throws IOException {
        var server = EmbeddedPostgres.start(home);
        var postmaster = postmaster(home);

        server.close();

        assertThat(isRunning(postmaster)).isFalse();
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void orphanOfAKilledApplicationIsStoppedAndItsRowsAreThere(@TempDir Path own) throws Exception {
        var application = KilledApplication.in(own);
        assertThat(application.outcome()).isEqualTo("READY");
        var orphan = postmaster(own);
        application.kill();
        assertThat(isRunning(orphan)).isTrue();

        try (var next = EmbeddedPostgres.start(own)) {
            assertThat(isRunning(orphan)).isFalse();
            assertThat(Sql.on(next.owner()).number("select count(*) from kept")).isEqualTo(1000);
        }
    }

    @Test
    void serverKilledWithItsApplicationRecovers(@TempDir Path own) throws Exception {
        var application = KilledApplication.in(own);
        assertThat(application.outcome()).isEqualTo("READY");
        application.kill();
        ProcessHandle.of(postmaster(own)).orElseThrow().destroyForcibly();

        try (var next = EmbeddedPostgres.start(own)) {
            assertThat(Sql.on(next.owner()).number("select count(*) from kept")).isEqualTo(1000);
        }
    }

    @Test
    void pidFileThatNamesAForeignProcessIsIgnored() throws IOException {
        EmbeddedPostgres.start(home).close();
        Files.writeString(
                home.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var server = EmbeddedPostgres.start(home)) {
            assertThat(Sql.on(server.application()).number("select 1")).isOne();
        }
    }

    @Test
    void interruptedFirstStartIsTakenUpAgain(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("data.part/base"));
        Files.createDirectories(own.resolve("bin-18.6.0.part/bin"));

        try (var server = EmbeddedPostgres.start(own)) {
            assertThat(Sql.on(server.application()).number("select 1")).isOne();
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefusedUntouched() throws IOException {
        EmbeddedPostgres.start(home).close();
        var version = home.resolve("data/PG_VERSION");
        var found = Files.readString(version);
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(home)).hasMessageContaining("are of PostgreSQL 17");

        Files.writeString(version, found);
    }

    @Test
    void passwordsAreOnlyForTheOwnerOfTheHome() throws IOException {
        EmbeddedPostgres.start(home).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("passwords"))))
                .isEqualTo("rwx------");
        try (var files = Files.list(home.resolve("passwords"))) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    private static long postmaster(Path home) throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.resolve("data/postmaster.pid")).get(0).strip());
    }

    /** A process that ended but was not yet fetched by its parent has no arguments left. */
    private static boolean isRunning(long process) {
        return ProcessHandle.of(process)
                .flatMap(found -> found.info().arguments())
                .isPresent();
    }
}
