package kz.adep.notification.web;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.notification.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class NotificationPagesTests {

    @Autowired
    private MockMvcTester mvc;

    private int body;
    private SignedIn head;

    @BeforeEach
    void aHead() {
        body = StateBodies.fresh();
        head = SignedIn.headOf(body);
    }

    @Test
    void headerCountsWhatIsUnread() {
        assertThat(get(head, "/account")).bodyText().doesNotContain("adep-unread");
        tell(head, "T-1");
        tell(head, "T-2");

        assertThat(get(head, "/account")).bodyText().contains("class=\"adep-unread\">2<");
    }

    @Test
    void allIsReadAtOnce() {
        tell(head, "T-1");

        assertThat(post(head, "/bell/read")).hasRedirectedUrl("/bell");

        assertThat(get(head, "/bell")).bodyText().contains("T-1").doesNotContain("adep-unread", "Mark all as read");
    }

    @Test
    void emptyBellSaysWhatComes() {
        assertThat(get(head, "/bell")).hasStatusOk().bodyText().contains("There are no notifications");
    }

    @Test
    void lineOfAnotherLooksLikeNone() {
        tell(head, "T-1");

        assertThat(post(SignedIn.headOf(body), "/bell/" + Told.newest(head))).hasStatus(404);
        assertThat(post(head, "/bell/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void wishIsKeptAndTheAddressLiesSealed() {
        assertThat(post(head, "/account/notifications", "mail", "DIGEST", "language", "ru", "address", "a@example.kz"))
                .hasRedirectedUrl("/account/notifications");

        assertThat(get(head, "/account/notifications"))
                .bodyText()
                .contains("value=\"a@example.kz\"", "value=\"DIGEST\" name=\"mail\" checked", "value=\"ru\" selected");
        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select position(convert_to('a@example.kz', 'UTF8') in address) from notification_wish"
                                + " where account_id = ?")
                        .param(head.staff().accountId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void addressIsForgottenWhenItIsTakenAway() {
        post(head, "/account/notifications", "mail", "AT_ONCE", "language", "kk", "address", "a@example.kz");

        post(head, "/account/notifications", "mail", "NONE", "language", "kk", "address", "");

        assertThat(get(head, "/account/notifications")).bodyText().doesNotContain("a@example.kz");
    }

    @Test
    void lettersNeedAnAddress() {
        assertThat(post(head, "/account/notifications", "mail", "DIGEST", "language", "en", "address", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Enter the address to which the letters should go", "href=\"#address\"");
        assertThat(post(head, "/account/notifications", "mail", "DIGEST", "language", "en", "address", "nonsense"))
                .bodyText()
                .contains("like name@example.kz");
    }

    @Test
    void administratorKeepsAWishToo() {
        SignedIn administrator = SignedIn.administrator();

        post(administrator, "/account/notifications", "mail", "DIGEST", "language", "en", "address", "b@example.kz");

        assertThat(get(administrator, "/account/notifications")).bodyText().contains("b@example.kz");
    }

    @Test
    void outboxSaysThatNoServerIsNamed() {
        assertThat(get(SignedIn.administrator(), "/admin/outbox"))
                .hasStatusOk()
                .bodyText()
                .contains("No mail server is named", "spring.mail.host");
    }

    @Test
    void outboxTellsAgesAndTroublesAndNoAddress() {
        SharedDatabase.aboveTheWalls().sql("delete from mail_letter").update();
        waiting("now() - interval '3 hours'");

        assertThat(get(SignedIn.administrator(), "/admin/outbox"))
                .bodyText()
                .contains("waited for 3 hours", "the mail server refuses the address", "550", "Adep: a notification")
                .doesNotContain("secret");
    }

    @Test
    void givenUpLetterIsTriedAgainOnRequest() {
        SharedDatabase.aboveTheWalls().sql("delete from mail_letter").update();
        waiting("now()");
        SharedDatabase.aboveTheWalls()
                .sql("update mail_letter set given_up_at = now()")
                .update();

        assertThat(post(SignedIn.administrator(), "/admin/outbox/retry")).hasRedirectedUrl("/admin/outbox");

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select count(*) from mail_letter where given_up_at is null and next_try_at <= now()")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void outboxIsTheAdministratorsAlone() {
        assertThat(get(head, "/admin/outbox")).hasStatus(403);
        assertThat(post(head, "/admin/outbox/retry")).hasStatus(403);
    }

    private void tell(SignedIn who, String subject) {
        SharedDatabase.aboveTheWalls()
                .sql("""
                        insert into bell_notice (state_body_id, id, account_id, message, subject, path, rung_at, digest_due)
                        values (?, gen_random_uuid(), ?, 'casework.bell.arrived', ?, '/office', now(), false)""")
                .params(body, who.staff().accountId(), subject)
                .update();
    }

    private void waiting(String written) {
        SharedDatabase.aboveTheWalls().sql("""
                        insert into mail_letter (state_body_id, id, language, kid, wrapped, address, template, contents,
                               written_at, next_try_at, tries, last_try_at, trouble, reply)
                        values (?, gen_random_uuid(), 'kk', 1, 'secret', 'secret', 'notification.mail.notice', '{}',
                                %1$s, now(), 2, now(), 'ADDRESS', 550)""".formatted(written)).param(body).update();
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get()
                .uri(address)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .with(who)
                .exchange();
    }

    private MvcTestResult post(SignedIn who, String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .with(who)
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
