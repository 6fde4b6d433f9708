package kz.adep.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kz.adep.Adep;
import org.springframework.boot.SpringApplication;

/**
 * Starts the server, or runs the command that is named first. Nothing of Spring is loaded for a command that does not ask
 * for it.
 */
public final class Main {

    private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version", "--lang");

    private Main() {}

    public static void main(String[] args) {
        if (isServer(args)) {
            SpringApplication.run(Adep.class, args);
            return;
        }
        int exit = AdepCommand.line(Words.chosen(args), utf8(System.out), utf8(System.err))
                .execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Settings of the server start with a hyphen too; commands are words. */
    static boolean isServer(String[] args) {
        return args.length == 0 || (args[0].startsWith("-") && !OPTIONS.contains(args[0].split("=", 2)[0]));
    }

    /** Whatever the machine's own encoding: it often has no Kazakh letters. */
    private static PrintWriter utf8(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
