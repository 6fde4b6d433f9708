package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.SharedDatabase;
import kz.adep.account.domain.Totp;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who is let in, and what is stored of him. */
final class Newcomer {

    static final String PASSWORD = "four plain words here";

    private static final Pattern TOKEN = Pattern.compile("(?:[0-9a-z]{4}-){3}[0-9a-z]{4}");

    private final MockMvcTester mvc;
    private final Totp totp = Totp.random();
    final String username = "n" + UUID.randomUUID();

    Newcomer(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult askedBy(Visit administrator, String role, int stateBody) {
        return administrator.post(
                "/admin/accounts/new",
                Map.of(
                        "fullName",
                        "Гүлнар Ахметова",
                        "username",
                        username.toUpperCase(),
                        "role",
                        role,
                        "stateBody",
                        String.valueOf(stateBody)));
    }

    MvcTestResult agreedBy(Visit administrator) {
        return administrator.post("/admin/invitations/agreed", Map.of("id", invitation()));
    }

    MvcTestResult withdrawnBy(Visit administrator) {
        return administrator.post("/admin/invitations/withdrawn", Map.of("id", invitation()));
    }

    MvcTestResult shows(String token) {
        return new Visit(mvc).post("/sign-in/setup", Map.of("token", token));
    }

    MvcTestResult setsUp(String token) {
        return setsUp(token, PASSWORD);
    }

    MvcTestResult setsUp(String token, String password) {
        Map<String, String> fields = new HashMap<>();
        fields.put("token", token.toUpperCase());
        fields.put("secret", totp.secret());
        fields.put("password", password);
        fields.put("code", totp.codeOf(Totp.step(Instant.now())));
        return new Visit(mvc).post("/sign-in/setup/account", fields);
    }

    MvcTestResult signsIn(Visit visit, String password) {
        visit.post("/sign-in", Map.of("username", username, "password", password));
        return visit.code(totp.codeOf(Totp.step(Instant.now())));
    }

    String account() {
        return stored("select id::text from staff_account where username = ?").orElseThrow();
    }

    String invitation() {
        return stored("select id::text from staff_invitation where username = ?")
                .orElseThrow();
    }

    Optional<String> stored(String sql) {
        return SharedDatabase.aboveTheWalls()
                .sql(sql)
                .param(username)
                .query(String.class)
                .optional();
    }

    static String token(MvcTestResult page) {
        assertThat(page).hasViewName("account/token");
        Matcher token = TOKEN.matcher(new String(page.getResponse().getContentAsByteArray()));
        assertThat(token.find()).isTrue();
        return token.group();
    }
}
