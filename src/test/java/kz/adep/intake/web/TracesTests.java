package kz.adep.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.adep.AdepServerTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.intake.service.limit.Reception;
import kz.adep.limits.Sources;
import kz.adep.upload.Samples;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/**
 * security.md A-1: who sends anonymously leaves neither browser, language nor address anywhere: not in the database, the
 * logs, the temporary files, or the home of the program; and his document lies nowhere in the clear (F-4).
 */
@AdepServerTest
@ExtendWith(OutputCaptureExtension.class)
class TracesTests {

    private static final Path HOME = Path.of(System.getProperty("adep.test.home", "target/test-home"));
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){5}-[0-9A-Z]{2}");
    private static final int DEPTH = 6;
    /** With the one that was sent before. */
    private static final int UP_TO_THE_LIMIT = 9;

    /** Drawn each time, so that no earlier run and no other test has it. */
    private final String marker = "Marker-" + UUID.randomUUID();

    private final String address = "127." + any() + "." + any() + "." + any();
    private final String secret = "Secret-" + UUID.randomUUID();
    private final String subject = "Subject-" + UUID.randomUUID();
    private final Instant begun = Instant.now().minusSeconds(2);

    private static int any() {
        return ThreadLocalRandom.current().nextInt(100, 250);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private Sources sources;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private DraftSeal seal;

    private Wire sender;
    private int body;

    @BeforeEach
    void begin() {
        StateBodies.agency();
        body = StateBodies.fresh();
        sender = new Wire(port, address, marker);
    }

    @Test
    void anonymousSenderLeavesNoTrace(CapturedOutput logs) throws Exception {
        sendAndFollow();
        sendIntoTheTray();
        sendWhatCannotBeRead();
        LoggerFactory.getLogger(TracesTests.class).info("control {}", subject);

        assertThat(rowsWith(subject)).isNotEmpty();
        assertThat(filesWith(subject)).anyMatch(file -> file.startsWith(HOME));
        assertThat(logs).contains(subject);
        SoftAssertions found = new SoftAssertions();
        for (String trace : List.of(marker, address, secret)) {
            found.assertThat(rowsWith(trace)).as("rows with %s", trace).isEmpty();
            found.assertThat(logs.getAll().contains(trace))
                    .as("logs with %s", trace)
                    .isFalse();
            found.assertThat(filesWith(trace)).as("files with %s", trace).isEmpty();
        }
        found.assertAll();
    }

    private void sendAndFollow() {
        fillIn();
        assertThat(sender.answer("/apply/check", "truth", "true", "consent", "true"))
                .isEqualTo("/apply/receipt");
        String code = code();
        sender.answer("/receipt/verify", "number", "X-1", "code", marker);
        sender.answer("/follow", "code", "0000-0000-0000-0000-0000-0000-00");
        assertThat(sender.answer("/follow", "code", code)).isEqualTo("/follow/case");
        assertThat(sender.upload("/follow/case", "b.txt", document())).isEqualTo("/follow/case");
        assertThat(sender.upload("/follow/case", "b.exe", document())).isEqualTo("422");
        sender.answer("/nowhere");
        sender.post("/follow/leave");
    }

    private void sendIntoTheTray() {
        Stream.generate(tokens::issue)
                .limit(UP_TO_THE_LIMIT)
                .forEach(other -> reception.registers(other, Optional.empty(), sources.of(address), body));
        sender = new Wire(port, address, marker);
        FormToken token = fillIn();
        assertThat(sender.answer("/apply/check", "truth", "true", "consent", "true"))
                .isEqualTo("429");
        SharedDatabase.aboveTheWalls()
                .sql("update intake_draft set held = ? where token_hash = ?")
                .param(seal.seal(token, "2026-01-01T00:00:00Z").bytes())
                .param(seal.lookup(token))
                .update();
        assertThat(sender.answer("/apply/check", "truth", "true", "consent", "true"))
                .isEqualTo("/apply/receipt");
        assertThat(sender.answer("/follow", "code", code())).isEqualTo("/follow/case");
        assertThat(sender.get("/follow/waiting")).contains(" 200 ");
    }

    /** The server would quote it, once a day at least. */
    private void sendWhatCannotBeRead() {
        assertThat(sender.raw("GET /apply HTTP/1.1\r\nCookie: a=\"" + marker + "; \u0001b=" + marker))
                .contains("HTTP/1.1 ");
        assertThat(sender.raw("GET /apply?a=" + marker + "{}|\"<> HTTP/1.1")).contains("HTTP/1.1 400");
        assertThat(sender.raw("GET /apply HTTP/1.1\r\n" + marker + "\u0001(: x"))
                .contains("HTTP/1.1 ");
        assertThat(sender.raw("GET /apply?lang=en&a=%ZZ" + marker + " HTTP/1.1"))
                .contains("HTTP/1.1 ");
        sender.post("/sight", "contrast", marker);
        sender.post("/follow", "code", "%ZZ" + marker);
        // It quotes what does not fit, where a form has no place for a message about it.
        assertThat(LoggerFactory.getLogger(DefaultHandlerExceptionResolver.class)
                        .isWarnEnabled())
                .isFalse();
    }

    private FormToken fillIn() {
        String page = sender.get("/apply");
        sender.post("/apply");
        sender.answer("/apply/sender", "sender", "CITIZEN");
        sender.answer("/apply/identity", "identity", "ANONYMOUS");
        sender.answer("/apply/matter", "matter", "BREACH");
        sender.answer("/apply/danger", "danger", "NEITHER");
        sender.answer("/apply/body", "body", String.valueOf(body));
        sender.answer("/apply/head", "head", "false");
        sender.answer("/apply/concerned", "name", "", "post", "");
        sender.answer("/apply/story", "subject", subject, "text", "Қабылдауда дөрекі сөйледі.");
        assertThat(sender.upload("/apply/documents", "a.txt", document())).isEqualTo("/apply/language");
        assertThat(sender.answer("/apply/language", "language", "kk")).isEqualTo("/apply/check");
        Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]*)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return tokens.genuine(token.group(1));
    }

    private String code() {
        Matcher code = CODE.matcher(sender.get("/apply/receipt"));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** Longer than what is sealed at once. */
    private byte[] document() {
        return Samples.text((secret + "\n").repeat(8000));
    }

    /** Tables of every schema with a row that says it, be it in bytes. */
    private static List<String> rowsWith(String trace) {
        String hex = HexFormat.of().formatHex(trace.getBytes(StandardCharsets.UTF_8));
        var jdbc = SharedDatabase.aboveTheWalls();
        return jdbc.sql("""
                        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')""").query(String.class).list().stream()
                .filter(table -> jdbc.sql(
                                "select exists (select from " + table + " t where t::text like ? or t::text like ?)")
                        .param("%" + trace + "%")
                        .param("%" + hex + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** The whole home of the server and of the database, its data too, and what is new among the temporary files. */
    private List<Path> filesWith(String trace) throws IOException {
        SharedDatabase.aboveTheWalls().sql("checkpoint").update();
        List<Path> found = new ArrayList<>();
        var look = new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                boolean fresh =
                        is.isRegularFile() && is.lastModifiedTime().toInstant().isAfter(begun);
                if (fresh && says(file, trace)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(HOME, look);
        Files.walkFileTree(TEMPORARY, Set.of(), DEPTH, look);
        return found;
    }

    private static boolean says(Path file, String trace) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(trace);
        } catch (IOException vanished) {
            return false;
        }
    }
}
