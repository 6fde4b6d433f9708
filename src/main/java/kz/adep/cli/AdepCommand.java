package kz.adep.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What the jar does when a command is named. */
@Command(name = "adep", versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // picocli fills and reads the options
final class AdepCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.version")
    private boolean version;

    /** Read before the rest, see {@link Words#chosen}; here it is checked and explained. */
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "kk|ru|en", descriptionKey = "cli.option.lang")
    private @Nullable Language language;

    enum Language {
        KK,
        RU,
        EN
    }

    /** The list of commands; each has its words under adep.name in the messages. */
    static CommandLine line(Locale language, PrintWriter out, PrintWriter err) {
        Words words = new Words(language);
        CommandLine line = new CommandLine(new AdepCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new SeedCommand())
                .addSubcommand(new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(words)))
                .addSubcommand(new RunsTestCommand(words));
        line.setResourceBundle(words.bundle());
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof Refusal refusal) {
                err.println(refusal.text(words));
                return refusal.exit();
            }
            throw thrown;
        });
        return line.setParameterExceptionHandler((wrong, args) -> {
            err.println(words.text("cli.wrong", String.valueOf(wrong.getMessage())));
            wrong.getCommandLine().usage(err);
            return CommandLine.ExitCode.USAGE;
        });
    }
}
