package kz.adep.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.adep.Adep;
import kz.adep.audit.AuditVerification;
import kz.adep.audit.Verification;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * Follows the audit trail of every state body. Exits with 0 where all hold, with 1 where one does not; what follows are
 * settings of the application. The embedded database serves one process only: the server is stopped meanwhile.
 */
@Command(name = "verify")
final class AuditVerifyCommand implements Callable<Integer> {

    /** Nobody's account: the administration's rights are what it takes to see every chain. */
    private static final UUID OPERATOR = new UUID(0, 0);

    private final Words words;

    @Spec
    private @Nullable CommandSpec spec;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    AuditVerifyCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        Stream<String> own = Stream.of("--server.port=-1", "--db-scheduler.enabled=false");
        try (ConfigurableApplicationContext context = SpringApplication.run(
                Adep.class, Stream.concat(settings.stream(), own).toArray(String[]::new))) {
            AuditVerification verification = context.getBean(AuditVerification.class);
            return print(ActingScope.call(ActingAs.administrator(OPERATOR), verification::verifyAll));
        }
    }

    private int print(List<Verification> chains) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Verification> broken =
                chains.stream().filter(chain -> !chain.isIntact()).toList();
        for (Verification chain : broken) {
            String key = chain.withheld() ? "cli.audit.broken.withheld" : "cli.audit.broken";
            out.println(words.text(key, chain.stateBodyId(), Objects.requireNonNull(chain.firstBadSeq())));
        }
        long entries = chains.stream().mapToLong(Verification::entries).sum();
        out.println(words.text("cli.audit.sum", chains.size(), broken.size(), entries));
        out.flush();
        return broken.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
