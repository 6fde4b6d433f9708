package kz.adep.directory.web.bodies;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.directory.Directory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class BodyImportControllerTests {

    private static final String HEADING = "code;name_kk;name_ru;name_en;kind;region;parent_code;takes_part;bin\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Directory directory;

    private final int number = StateBodies.fresh();
    private final String head = "H-" + number;
    private final String unit = "U-" + number;

    /** The unit stands before the body it is a part of. */
    private final String both = HEADING + line(unit, "Unit", "TERRITORIAL", head) + line(head, "Head", "MINISTRY", "");

    @Test
    void bodiesOfAFileAreKnownAtOnce() {
        assertThat(send(both)).hasRedirectedUrl("/admin/bodies");

        int parent = directory.byCode(head).orElseThrow().id();
        assertThat(directory.byCode(unit).orElseThrow().parent()).contains(parent);
        assertThat(trail()).isEqualTo(2);
    }

    @Test
    void knownBodyIsChangedAndOneThatStandsThereAlreadyIsNot() {
        send(both);
        int id = directory.byCode(unit).orElseThrow().id();

        send(both.replace("Unit", "Renamed"));

        assertThat(directory.body(id).name().en()).isEqualTo("Renamed " + number);
        assertThat(trail()).isEqualTo(3);
    }

    @Test
    void oneFlawKeepsAllOut() {
        MvcTestResult refused = send(both + line("V-" + number, "Lost", "PALACE", "NOWHERE"));

        assertThat(refused).hasStatusOk();
        assertThat(refused)
                .bodyText()
                .contains("Nothing was stored: 2 flaws", "Line 4", "kind", "parent_code", "There is no such kind");
        assertThat(directory.byCode(head)).isEmpty();
        assertThat(trail()).isZero();
    }

    @Test
    void circleIsRefusedAtItsLines() {
        assertThat(send(both.replace("MINISTRY;;;", "MINISTRY;;" + unit + ";")))
                .bodyText()
                .contains("Line 2", "Line 3", "The body would be a part of itself");
    }

    @Test
    void noFileIsAskedForAgain() {
        assertThat(send("")).hasStatusOk().bodyText().contains("Choose a file", "file-error");
    }

    private String line(String code, String name, String kind, String parent) {
        return String.join(";", code, name, name, name + " " + number, kind, "", parent, "yes", "\n");
    }

    private MvcTestResult send(String text) {
        return mvc.post()
                .uri("/admin/bodies/import")
                .multipart()
                .file(new MockMultipartFile("file", "b.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .header("Accept-Language", "en")
                .with(SignedIn.administrator())
                .with(csrf())
                .exchange();
    }

    /** How often something was written of the two. */
    private int trail() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from audit_entry where state_body_id = 0 and fields like ?")
                .param("%-" + number + "\"%")
                .query(Integer.class)
                .single();
    }
}
