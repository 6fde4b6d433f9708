package kz.adep.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.concurrent.Callable;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestError;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.answer.RunsTestAnswer;
import kz.adep.statistics.companion.Companions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * The runs test on two files, without server and database. Exits with 0 where there is a result, whatever the verdict; with 1
 * where the data cannot be judged, the code, group and line on standard error; with 2 where the command was not understood.
 */
@Command(name = "runs-test")
final class RunsTestCommand implements Callable<Integer> {

    private static final int LONGEST_ALPHA = 20;

    private final Words words;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "cli.runs-test.study")
    private String study = "";

    @Parameters(index = "1", paramLabel = "CONTROL", descriptionKey = "cli.runs-test.control")
    private String control = "";

    @Option(names = "--alpha", paramLabel = "A", defaultValue = "0.05", descriptionKey = "cli.runs-test.alpha")
    private BigDecimal alpha = RunsTest.DEFAULT_ALPHA;

    @Option(names = "--column", paramLabel = "NAME", descriptionKey = "cli.runs-test.column")
    private @Nullable String column;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.runs-test.seed")
    private long seed;

    @Option(names = "--json", descriptionKey = "cli.runs-test.json")
    private boolean json;

    RunsTestCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        if (alpha.signum() <= 0 || alpha.compareTo(BigDecimal.ONE) >= 0 || alpha.scale() > LONGEST_ALPHA) {
            throw Refusal.ofUsage("--alpha", "cli.runs-test.alpha.wrong");
        }
        double[] x = SampleFile.read(study, column, Group.STUDY, RunsTest.MOST_VALUES);
        double[] y = SampleFile.read(control, column, Group.CONTROL, RunsTest.MOST_VALUES - x.length);
        try {
            print(RunsTest.of(x, y, alpha), Companions.of(x, y, alpha, seed));
        } catch (RunsTestError error) {
            throw Refusal.ofData(place(error.group()), error);
        }
        return ExitCode.OK;
    }

    private String place(@Nullable Group group) {
        return group == null ? study + ", " + control : group == Group.STUDY ? study : control;
    }

    private void print(RunsTestResult result, Companions companions) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(RunsTestAnswer.of(result, companions)));
        } else {
            new RunsTestText(words, out).print(result, companions);
        }
        out.flush();
    }
}
