package kz.adep.directory.web.bodies;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class BodyControllerTests {

    private static final String LIST = "/admin/bodies";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Directory directory;

    private final SignedIn administrator = SignedIn.administrator();

    /** A number that no other body of this run has in its code. */
    private final int number = StateBodies.fresh();

    private final String code = "E-" + number;

    @Test
    void enteredBodyIsInThePublicFormAtOnce() {
        assertThat(send(LIST, fields())).hasRedirectedUrl(LIST);

        StateBody body = directory.byCode(code).orElseThrow();
        assertThat(body.bin()).isEqualTo("123456789013");
        assertThat(body.region()).contains(71);
        assertThat(mvc.get().uri("/commissioners/" + body.id()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Органдар " + number);
        assertThat(trail("directory.body.entered", body.id())).isEqualTo(1);
    }

    @Test
    void changedBodyBearsItsNewName() {
        int id = entered();

        assertThat(send(LIST + "/" + id, fields("nameEn", "Renamed " + number))).hasRedirectedUrl(LIST);

        assertThat(directory.body(id).name().en()).isEqualTo("Renamed " + number);
        assertThat(trail("directory.body.changed", id)).isEqualTo(1);
    }

    @Test
    void savingWhatStandsThereAlreadyIsNoAct() {
        int id = entered();

        assertThat(send(LIST + "/" + id, fields())).hasRedirectedUrl(LIST);

        assertThat(trail("directory.body.changed", id)).isZero();
    }

    @Test
    void bodyThatTakesPartNoMoreLeavesThePublicForm() {
        int id = entered();
        Map<String, String> off = fields();
        off.remove("takesPart");

        assertThat(send(LIST + "/" + id, off)).hasRedirectedUrl(LIST);

        assertThat(mvc.get().uri("/commissioners/" + id).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(directory.body(id).takesPart()).isFalse();
    }

    @Test
    void secondAdministratorSeesBothTexts() {
        int id = entered();
        send(LIST + "/" + id, fields("nameEn", "First " + number));

        MvcTestResult late = send(LIST + "/" + id, fields("nameEn", "Second " + number));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late).bodyText().contains("First " + number, "Second " + number);
        assertThat(send(LIST + "/" + id, fields("nameEn", "Second " + number, "version", "1")))
                .hasRedirectedUrl(LIST);
        assertThat(directory.body(id).name().en()).isEqualTo("Second " + number);
    }

    @ParameterizedTest
    @CsvSource({
        "nameKk, '', Fill in this field",
        "code, lower case, Latin capitals",
        "code, ACSA, Another body has this code",
        "kind, AUTHORISED_BODY, There is one authorised body",
        "region, 99, There is no region",
        "parentCode, NOWHERE, There is no body with this code",
        "bin, 123456789014, The last digit of the BIN",
        "bin, 1234, A BIN has 12 digits"
    })
    void flawStandsByItsFieldAndNothingIsStored(String field, String typed, String words) {
        MvcTestResult refused = send(LIST, fields(field, typed));

        assertThat(refused).hasStatusOk();
        assertThat(refused).bodyText().contains("id=\"" + field + "-error\"", words);
        assertThat(directory.byCode(code)).isEmpty();
    }

    @Test
    void bodyIsNoPartOfItself() {
        int id = entered();

        assertThat(send(LIST + "/" + id, fields("parentCode", code)))
                .bodyText()
                .contains("The body would be a part of itself");
    }

    @Test
    void codeStaysWhenACaseIsRegisteredUnderIt() {
        int id = entered();
        SharedDatabase.aboveTheWalls()
                .sql("insert into case_counter values (?, 2026, false, 1)")
                .param(id)
                .update();

        assertThat(open(LIST + "/" + id)).bodyText().contains("Cases are registered under this code");
        assertThat(send(LIST + "/" + id, fields("code", "F-" + number)))
                .bodyText()
                .contains("Cases are registered under the old code");
        assertThat(directory.body(id).code()).isEqualTo(code);
    }

    @Test
    void authorisedBodyTakesABin() {
        int agency = StateBodies.agency();
        String page = open(LIST + "/" + agency).getResponse().getStatus() + "";

        assertThat(page).isEqualTo("200");
        assertThat(open(LIST + "/" + agency))
                .bodyText()
                .contains("Authorised body")
                .doesNotContain("MINISTRY");
    }

    @Test
    void listFindsByTheWordsOfANameAndByCode() {
        entered();

        assertThat(open(LIST + "?text=bodies " + number))
                .bodyText()
                .contains("Bodies " + number, "Part of", "Ministry of Finance");
        assertThat(open(LIST + "?text=" + code)).bodyText().contains("Bodies " + number, "1 state body found");
        assertThat(open(LIST + "?text=nosuchbody")).bodyText().contains("Nothing was found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void pagesSpeakEachLanguage(String language) {
        for (String page : new String[] {LIST, LIST + "/new", LIST + "/import", LIST + "/" + StateBodies.agency()}) {
            assertThat(mvc.get()
                            .uri(page)
                            .header("Accept-Language", language)
                            .with(administrator)
                            .exchange())
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??", "{0", "directory.bodies");
        }
    }

    private int entered() {
        send(LIST, fields());
        return directory.byCode(code).orElseThrow().id();
    }

    /** Of a body without a flaw, some of them otherwise. */
    private Map<String, String> fields(String... others) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("nameKk", "Органдар " + number);
        fields.put("nameRu", "Органы " + number);
        fields.put("nameEn", "Bodies " + number);
        fields.put("code", code);
        fields.put("kind", "TERRITORIAL");
        fields.put("region", "71");
        fields.put("parentCode", "MF");
        fields.put("bin", "1234 5678 9013");
        fields.put("takesPart", "true");
        fields.put("version", "0");
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return fields;
    }

    private MvcTestResult open(String address) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "en")
                .with(administrator)
                .exchange();
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", "en")
                .with(administrator)
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static int trail(String action, int id) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from audit_entry where state_body_id = 0 and action = ? and subject_id = ?")
                .params(action, String.valueOf(id))
                .query(Integer.class)
                .single();
    }
}
