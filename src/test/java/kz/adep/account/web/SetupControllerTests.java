package kz.adep.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kz.adep.AdepTest;
import kz.adep.CsrfCookie;
import kz.adep.SharedDatabase;
import kz.adep.account.domain.Totp;
import kz.adep.account.service.FirstAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class SetupControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FirstAdministrator first;

    private final Totp totp = Totp.random();

    @BeforeEach
    void nobodyYet() {
        SharedDatabase.aboveTheWalls()
                .sql("delete from staff_account where role = 'ADMINISTRATOR'")
                .update();
    }

    @Test
    void wrongTokenIsRefusedInWords() {
        assertThat(post("/sign-in/setup", Map.of("token", "0000")))
                .hasStatusOk()
                .hasViewName("account/setup-token")
                .bodyText()
                .contains("href=\"#token\"");
    }

    @Test
    void tokenLeadsToAQrCodeAndItsText() {
        assertThat(post("/sign-in/setup", Map.of("token", first.token())))
                .hasStatusOk()
                .hasViewName("account/setup")
                .bodyText()
                .contains("<svg", "M4 4h1v1h-1z");
    }

    @Test
    void administratorIsMadeWithTheCodeOfTheApp() {
        String code = totp.codeOf(Totp.step(Instant.now()));

        assertThat(create(first.token(), "a long enough password", code)).hasViewName("account/recovery-codes");
        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select count(*) from staff_account where username = 'the.first'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void wrongCodeAndShortPasswordKeepTheSecretAndTheName() {
        String token = first.token();

        assertThat(create(token, "a long enough password", "12"))
                .hasViewName("account/setup")
                .bodyText()
                .contains(totp.secret(), "The.First", "href=\"#code\"");
        assertThat(create(token, "short", "12")).bodyText().contains("href=\"#password\"");
    }

    @Test
    void commonPasswordIsRefusedAndTheTokenStaysGood() {
        String token = first.token();
        String code = totp.codeOf(Totp.step(Instant.now()));

        assertThat(create(token, "qwerty123456", code))
                .hasViewName("account/setup")
                .bodyText()
                .contains("құпия сөздерге жатады");
        assertThat(first.isValid(token)).isTrue();
    }

    @Test
    void emptyFormIsAnsweredInWords() {
        assertThat(post("/sign-in/setup/account", Map.of())).hasStatusOk();
    }

    private MvcTestResult create(String token, String password, String code) {
        return post(
                "/sign-in/setup/account",
                Map.of(
                        "token",
                        token,
                        "secret",
                        totp.secret(),
                        "fullName",
                        "Санжар Кенжебаев",
                        "username",
                        "The.First",
                        "password",
                        password,
                        "code",
                        code));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(CsrfCookie.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
