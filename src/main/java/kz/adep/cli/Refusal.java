package kz.adep.cli;

import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestError;
import kz.adep.statistics.RunsTestError.Group;
import picocli.CommandLine.ExitCode;

/** Ends a command with a sentence on standard error; the message is its key. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;
    private final String place;
    private final transient Object[] arguments;

    private Refusal(int exit, String place, String key, Object... arguments) {
        super(key);
        this.exit = exit;
        this.place = place;
        this.arguments = arguments;
    }

    /** The command asks for what is not there. */
    static Refusal ofUsage(String place, String key, Object... arguments) {
        return new Refusal(ExitCode.USAGE, place, key, arguments);
    }

    /** The data cannot be judged. */
    static Refusal ofData(String place, RunsTestError error) {
        Integer index = error.index();
        return new Refusal(
                ExitCode.SOFTWARE,
                place,
                "runstest.error." + error.code(),
                error.group() == Group.CONTROL ? "Y" : "X",
                index == null ? 0 : index + 1,
                RunsTest.MOST_VALUES);
    }

    int exit() {
        return exit;
    }

    String text(Words words) {
        return place + ": " + words.text(String.valueOf(getMessage()), arguments);
    }
}
