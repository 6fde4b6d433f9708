/**
 * The jar as a tool of the operator. {@link kz.adep.cli.Main} starts the server unless a command is named; a command is a
 * class of picocli listed in {@link kz.adep.cli.AdepCommand}, with its words in {@code messages/cli_*.properties}.
 */
@ApplicationModule(allowedDependencies = {"shared", "statistics", "statistics :: answer", "statistics :: companion"})
@NullMarked
package kz.adep.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
