package kz.adep.casework.web.file;

import static kz.adep.upload.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.web.Office;
import kz.adep.upload.FormWithFiles;
import kz.adep.upload.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class FilesControllerTests {

    private static final Pattern SAVED_FROM = Pattern.compile("/office/files/[0-9a-f-]{36}");

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;
    private String at;

    @BeforeEach
    void aCase() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        at = caseOf(Cases.named(body));
    }

    @Test
    void evidenceIsListedAndComesBackAsItWas() throws Exception {
        byte[] content = Samples.pdf(700_001);

        assertThat(add("EVIDENCE", "Қызметтік хат.pdf", content)).hasStatus(302);

        MvcTestResult saved = office.get(commissioner, link());
        assertThat(office.get(commissioner, at)).bodyText().contains("Қызметтік хат.pdf", "684 KB", "Files were added");
        assertThat(saved.getResponse().getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void fileIsSavedAndNeverShown() {
        add("EVIDENCE", "Қызметтік хат.pdf", Samples.pdf(100));

        assertThat(office.get(commissioner, link()))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("Content-Length", "100")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.get(0))
                                .startsWith("attachment;")
                                .contains("filename*=UTF-8''"));
    }

    @Test
    void savingIsWrittenDown() {
        add("EVIDENCE", "a.txt", text("x"));

        office.get(commissioner, link());

        assertThat(office.get(commissioner, at)).bodyText().contains("A file was saved");
    }

    @Test
    void headMaySaveAndNotAdd() {
        add("EVIDENCE", "a.txt", text("x"));
        SignedIn head = SignedIn.headOf(body);

        assertThat(office.get(head, link())).hasStatusOk();
        assertThat(office.get(head, at + "/files")).hasStatus(403);
        assertThat(office.send(head, at + "/files", form("EVIDENCE").file("b.txt", text("y"))))
                .hasStatus(403);
    }

    @Test
    void anotherBodyFindsNeitherCaseNorFile() {
        add("EVIDENCE", "a.txt", text("x"));
        SignedIn foreign = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(office.get(foreign, link())).hasStatus(404);
        assertThat(office.send(foreign, at + "/files", form("EVIDENCE").file("b.txt", text("y"))))
                .hasStatus(404);
        assertThat(office.get(SignedIn.agencyOfficer(), link().replace("office", "agency")))
                .hasStatus(404);
        assertThat(office.get(SignedIn.administrator(), link())).hasStatus(403);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a.exe", text("MZ"), 422, "do not take files of this kind"),
                Arguments.of("a.zip", Samples.zip("a"), 422, "do not take files of this kind"),
                Arguments.of("a.pdf", Samples.bytes("MZ", 0x90, 0, 3), 422, "not what the end of its name says"),
                Arguments.of("a.pdf", new byte[0], 422, "is empty"),
                Arguments.of("a.pdf", Samples.pdf((20 << 20) + 1), 413, "larger than 20 MB"),
                Arguments.of("a.docx", Samples.docx("word/vbaProject.bin"), 422, "has macros"),
                Arguments.of("a.docx", Samples.docx("../x"), 422, "built in a dangerous way"),
                Arguments.of("a.docx", Samples.docx("word/x.zip"), 422, "another file inside"),
                Arguments.of("a.docx", Samples.bomb(32 << 20), 422, "becomes too large"),
                Arguments.of("a.docx", Samples.withEntries(100_000), 422, "becomes too large"),
                Arguments.of("a.docx", text("PK\3\4nonsense that is no package"), 422, "damaged"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusedFileIsSaidWhy(String name, byte[] content, int status, String why) {
        long before = waiting();

        assertThat(add("EVIDENCE", name, content)).hasStatus(status).bodyText().contains("There is a problem", why);
        assertThat(office.get(commissioner, at)).bodyText().contains("No files are attached");
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void elevenFilesAreRefusedAndNoneStays() {
        FormWithFiles form = form("EVIDENCE");
        for (int i = 0; i < 11; i++) {
            form.file(i + ".txt", text("x"));
        }

        assertThat(office.send(commissioner, at + "/files", form))
                .hasStatus(422)
                .bodyText()
                .contains("at most 10 files");
        assertThat(office.get(commissioner, at)).bodyText().contains("No files are attached");
    }

    @Test
    void sixtyOneMebibytesAreRefusedAndTheMessageStays() {
        FormWithFiles form = new FormWithFiles().field("message", "Жоғалмайтын мәтін");
        for (int i = 0; i < 4; i++) {
            form.file(i + ".pdf", Samples.pdf(61 << 18));
        }

        assertThat(office.send(commissioner, at + "/messages", form))
                .hasStatus(413)
                .bodyText()
                .contains("larger than 60 MB", "Жоғалмайтын мәтін");
    }

    @Test
    void formWithoutAFileAsksForOne() {
        assertThat(office.send(commissioner, at + "/files", form("EVIDENCE").file("", new byte[0])))
                .hasStatus(409)
                .bodyText()
                .contains("Choose a file");
    }

    @Test
    void enclosureStandsWithItsMessageAndReachesTheApplicant() {
        NewCase newCase = Cases.named(body);
        at = caseOf(newCase);

        assertThat(office.send(
                        commissioner,
                        at + "/messages",
                        new FormWithFiles().field("message", "Қараңыз").file("бұйрық.pdf", Samples.pdf(10))))
                .hasStatus(302);

        assertThat(office.get(commissioner, at)).bodyText().contains("Қараңыз", "бұйрық.pdf");
        assertThat(office.filesOf(newCase)).containsExactly("бұйрық.pdf");
    }

    @Test
    void applicantSeesNeitherEvidenceNorAnUnsentEnclosure() {
        NewCase newCase = Cases.named(body);
        at = caseOf(newCase);
        add("EVIDENCE", "inside.txt", text("x"));
        add("WITH_ANSWER", "answer.txt", text("x"));

        assertThat(office.filesOf(newCase)).isEmpty();

        office.answer(commissioner, UUID.fromString(at.substring(at.lastIndexOf('/') + 1)));
        assertThat(office.filesOf(newCase)).containsExactly("answer.txt");
    }

    @Test
    void paperIsRegisteredWithItsScan() {
        var form = new FormWithFiles();
        String[] fields = {
            "channel",
            "PAPER",
            "date",
            "2026-11-17",
            "time",
            "10:00",
            "appealType",
            "APPLICATION",
            "sender",
            "CITIZEN",
            "identity",
            "NAMED",
            "surname",
            "Сейітова",
            "language",
            "kk",
            "subject",
            "Қағаз",
            "narrative",
            "Қағазбен келді"
        };
        for (int i = 0; i < fields.length; i += 2) {
            form.field(fields[i], fields[i + 1]);
        }

        MvcTestResult done = office.send(commissioner, "/office/cases/new", form.file("скан.pdf", Samples.pdf(99)));

        assertThat(done).hasStatus(302);
        assertThat(office.get(commissioner, done.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("скан.pdf");
    }

    @Test
    void nameAndContentAreStoredSealed() {
        add("EVIDENCE", "құпия-атау.txt", text("құпия мазмұн құпия мазмұн"));

        assertThat(stored("sealed_name", "case_attachment")).isNotEmpty().doesNotContain("құпия");
        assertThat(stored("sealed", "case_attachment_part")).isNotEmpty().doesNotContain("құпия");
    }

    @Test
    void infectedFileIsGivenToNobody() {
        add("EVIDENCE", "a.txt", text("x"));
        SharedDatabase.aboveTheWalls()
                .sql(
                        "set session_replication_role = replica; update case_attachment set scan = 'INFECTED' where state_body_id = "
                                + body)
                .update();

        String link = "/office/files/"
                + SharedDatabase.aboveTheWalls()
                        .sql("select id from case_attachment where state_body_id = " + body)
                        .query(UUID.class)
                        .single();
        assertThat(office.get(commissioner, link)).hasStatus(409).bodyText().contains("given to nobody");
        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("A virus was found")
                .doesNotContain(link);
    }

    private MvcTestResult add(String purpose, String name, byte[] content) {
        return office.send(commissioner, at + "/files", form(purpose).file(name, content));
    }

    private static FormWithFiles form(String purpose) {
        return new FormWithFiles().field("purpose", purpose);
    }

    private String caseOf(NewCase newCase) {
        return "/office/cases/" + office.submit(newCase);
    }

    /** Where the file of the case is saved from. */
    private String link() {
        try {
            Matcher link = SAVED_FROM.matcher(
                    office.get(commissioner, at).getResponse().getContentAsString(StandardCharsets.UTF_8));
            assertThat(link.find()).isTrue();
            return link.group();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String stored(String column, String table) {
        return SharedDatabase.aboveTheWalls()
                .sql("select convert_from(convert_to(string_agg(encode(" + column
                        + ", 'escape'), ''), 'UTF8'), 'UTF8') from " + table + " where state_body_id = " + body)
                .query(String.class)
                .single();
    }

    private static long waiting() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from upload")
                .query(Long.class)
                .single();
    }
}
