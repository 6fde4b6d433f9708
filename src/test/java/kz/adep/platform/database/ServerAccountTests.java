package kz.adep.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServerAccountTests {

    @TempDir
    static Path home;

    @BeforeEach
    void onlyRootChangesItsAccount() {
        assumeTrue(System.getProperty("user.name").equals("root"));
    }

    static Stream<ServerAccount> ways() {
        return Stream.of(ServerAccount.SETPRIV, ServerAccount.RUNUSER, ServerAccount.NAMESPACE, ServerAccount.SETPRIV);
    }

    /** In this order on one home: a way that stops working is followed by another on the same data. */
    @ParameterizedTest
    @MethodSource("ways")
    void rootStartsTheServerInEachWay(ServerAccount way) throws Exception {
        try (var server = start(way)) {
            var owner = Sql.on(server.owner());
            owner.run("create table if not exists starts (id int generated always as identity)");
            owner.run("insert into starts default values");
            assertThat(owner.number("select count(*) from starts")).isPositive();
        }
        assertThat(Files.getOwner(home.resolve("data/PG_VERSION"))).hasToString(way.owner());
    }

    @Test
    void homeThatNobodyCanEnterIsRefused(@TempDir Path closed) throws IOException {
        var inner = Files.createDirectory(closed.resolve("home"));

        assertThatThrownBy(() -> ServerAccount.forRoot(inner, List.of(ServerAccount.SETPRIV, ServerAccount.RUNUSER)))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("the user nobody cannot enter " + inner);
    }

    @Test
    void namespaceEntersAnyHomeOfRoot(@TempDir Path closed) throws IOException {
        var inner = Files.createDirectory(closed.resolve("home"));

        assertThat(ServerAccount.forRoot(inner, List.of(ServerAccount.NAMESPACE)))
                .isEqualTo(ServerAccount.NAMESPACE);
    }

    @Test
    void withoutAnyWayRootIsTold() {
        var missing = new ServerAccount(List.of("no-such-program"), "nobody");

        assertThatThrownBy(() -> ServerAccount.forRoot(home, List.of(missing)))
                .hasMessageContaining("start Adep as a normal user");
    }

    private static EmbeddedPostgres start(ServerAccount way) throws IOException, SQLException {
        var place = home.toRealPath();
        return EmbeddedPostgres.start(place, HomeLock.acquire(place), ServerAccount.forRoot(place, List.of(way)));
    }
}
