package kz.adep.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.adep.Adep;
import kz.adep.casework.Applicant;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.intake.domain.Addressee;
import kz.adep.intake.domain.Alarm;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Matter;
import kz.adep.intake.domain.Story;
import kz.adep.intake.service.Drafts;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Serves the application with as many filled-in forms as asked for, each one page away from being sent: the file has a
 * form token and the fingerprint of its draft per line. Arguments: how many, the file, settings of the application.
 */
final class FilledForms {

    private FilledForms() {}

    public static void main(String... arguments) throws IOException {
        String[] settings = Arrays.copyOfRange(arguments, 2, arguments.length);
        ConfigurableApplicationContext context = SpringApplication.run(Adep.class, settings);
        FormTokens tokens = context.getBean(FormTokens.class);
        Drafts drafts = context.getBean(Drafts.class);
        List<Integer> bodies = ActingScope.call(
                ActingAs.visitor(),
                () -> context.getBean(Directory.class).takingPart(Locale.ENGLISH).stream()
                        .map(StateBody::id)
                        .toList());
        int forms = Integer.parseInt(arguments[0]);
        List<String> lines = IntStream.range(0, forms)
                .parallel()
                .mapToObj(i -> line(tokens.issue(), drafts, bodies.get(i % bodies.size())))
                .toList();
        try (BufferedWriter file = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.US_ASCII)) {
            for (String line : lines) {
                file.write(line);
                file.newLine();
            }
        }
        System.out.println("READY");
    }

    private static String line(FormToken token, Drafts drafts, int body) {
        Draft draft = drafts.change(
                token,
                nothing -> Draft.empty()
                        .sentBy(Applicant.Kind.CITIZEN)
                        .knownAs(Applicant.Identity.ANONYMOUS)
                        .about(Matter.BREACH)
                        .warning(Alarm.NEITHER)
                        .to(new Addressee(body))
                        .aboutHead(false)
                        .concerning(List.of())
                        .telling(new Story("Rude at the reception", "A story of some length. ".repeat(20)))
                        .enclosing(List.of())
                        .answeredIn("en"));
        return token.text() + " " + HexFormat.of().formatHex(drafts.fingerprint(token, draft));
    }
}
