/**
 * The jar as a tool of the operator. {@link kz.adep.cli.Main} starts the server unless a command is named; a command is a
 * class of picocli listed in {@link kz.adep.cli.AdepCommand}, with its words in {@code messages/cli_*.properties}.
 *
 * <p>A command that needs the application runs {@link kz.adep.Adep} with {@code --server.port=-1}, which listens nowhere, and
 * {@code --db-scheduler.enabled=false}, takes the bean and closes the context. Without any web server
 * ({@code web-application-type=none}) the security chains do not start.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "statistics", "statistics :: answer", "statistics :: companion"})
@NullMarked
package kz.adep.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
