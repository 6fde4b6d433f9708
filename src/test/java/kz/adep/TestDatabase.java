package kz.adep;

import kz.adep.platform.database.EmbeddedPostgres.Login;
import kz.adep.platform.database.TestServer;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An empty database of its own for a test class, with the roles but before any migration. */
public record TestDatabase(Login application, Login owner) {

    /** Drops what an earlier run left under this name. */
    public static TestDatabase fresh(String name) {
        var server = TestServer.running();
        server.recreate(name);
        return new TestDatabase(server.application(name), server.owner(name));
    }

    /** Points a Spring test at this database, as an operator would point the application at a server. */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", application::url);
        registry.add("spring.datasource.username", application::user);
        registry.add("spring.datasource.password", application::password);
        registry.add("spring.flyway.url", owner::url);
        registry.add("spring.flyway.user", owner::user);
        registry.add("spring.flyway.password", owner::password);
    }
}
