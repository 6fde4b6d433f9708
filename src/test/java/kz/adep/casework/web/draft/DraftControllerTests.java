package kz.adep.casework.web.draft;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
@Import(Office.class)
class DraftControllerTests {

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    private int body;
    private SignedIn commissioner;
    private UUID id;
    private String at;

    @BeforeEach
    void aCase() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        id = office.submit(Cases.named(body));
        at = "/office/cases/" + id;
    }

    /** The session may have ended between: what was written lies with the account. */
    @Test
    void textIsThereOnTheNextVisit() {
        assertThat(office.post(commissioner, at + "/draft", "field", "note", "note", "Жартылай ой"))
                .hasRedirectedUrl(at + "#note");

        assertThat(office.get(commissioner, at)).bodyText().contains("Жартылай ой", "only for you");
    }

    @Test
    void moduleIsToldWhenItWasSaved() {
        var request = mvc.post()
                .uri(at + "/draft")
                .header("X-Requested-With", "adep-module")
                .header("Accept-Language", "en")
                .param("field", "message")
                .param("message", "Сәлеметсіз бе")
                .with(commissioner)
                .with(csrf());

        assertThat(request).hasStatusOk().bodyText().matches("Saved \\d\\d:\\d\\d, only for you");
    }

    @Test
    void colleagueDoesNotReadIt() {
        office.post(commissioner, at + "/draft", "field", "note", "note", "Тек өзіме");

        assertThat(office.get(SignedIn.commissionerOf(body), at)).bodyText().doesNotContain("Тек өзіме");
    }

    @Test
    void whatIsSentIsNoDraftAnyMore() {
        office.post(commissioner, at + "/draft", "field", "message", "message", "Сәлеметсіз бе");
        office.post(commissioner, at + "/draft", "field", "note", "note", "Ой");

        office.post(commissioner, at + "/messages", "message", "Сәлеметсіз бе, құрметті");

        assertThat(drafts()).isOne();
        office.post(commissioner, at + "/draft/discard", "field", "note");
        assertThat(drafts()).isZero();
    }

    @Test
    void draftOfAnAnswerKeepsTheVersionItWasWrittenOn() {
        office.post(commissioner, at + "/draft", "field", "answer", "answer", "Менің мәтінім", "version", "-1");
        office.post(SignedIn.commissionerOf(body), at + "/answer", "answer", "Әріптестің мәтіні", "version", "-1");

        assertThat(office.get(commissioner, at)).bodyText().contains("Менің мәтінім", "name=\"version\" value=\"-1\"");
        assertThat(office.post(commissioner, at + "/answer", "answer", "Менің мәтінім", "version", "-1"))
                .hasStatus(409)
                .bodyText()
                .contains("Менің мәтінім", "Әріптестің мәтіні");
    }

    @Test
    void otherFieldsAndForeignCasesAreRefused() {
        UUID foreign = office.submit(Cases.named(StateBodies.fresh()));

        assertThat(office.post(commissioner, at + "/draft", "field", "subject", "subject", "x"))
                .hasStatus(400);
        assertThat(office.post(commissioner, "/office/cases/" + foreign + "/draft", "field", "note", "note", "x"))
                .hasStatus(404);
        assertThat(office.post(commissioner, "/office/cases/" + foreign + "/presence"))
                .hasStatus(404);
    }

    @Test
    void pageShowsWhoElseIsThereAndWhoWrites() {
        SignedIn colleague = SignedIn.commissionerOf(body);
        office.get(colleague, at);

        assertThat(office.get(commissioner, at)).bodyText().contains("Айгүл Серікова has this case open");
        office.post(colleague, at + "/draft", "field", "note", "note", "Ой");
        assertThat(office.post(commissioner, at + "/presence"))
                .hasStatusOk()
                .bodyText()
                .contains("Айгүл Серікова is writing here")
                .doesNotContain("<html");
    }

    @Test
    void lookingTwiceInAMinuteWritesOnce() {
        office.get(commissioner, at);
        String written = versionOfPresence();

        office.get(commissioner, at);
        office.post(commissioner, at + "/presence");

        assertThat(versionOfPresence()).isEqualTo(written);
    }

    /** Somebody who opens the cases of the morning again, side by side: each forgets what is over and none waits. */
    @Test
    void pagesOpenedTogetherDoNotWaitForEachOther() {
        UUID other = office.submit(Cases.named(body));
        office.get(commissioner, "/office/cases/" + other);
        JdbcClient database = SharedDatabase.aboveTheWalls();
        database.sql("update case_presence set seen_at = seen_at - interval '2 hours' where case_id = :id")
                .param("id", other)
                .update();
        CompletableFuture<?> writing = CompletableFuture.supplyAsync(
                () -> database.sql("""
                        with written as (update case_presence set seen_at = seen_at where case_id = :id returning case_id)
                        select pg_sleep(3)::text from written""").param("id", other).query(String.class).single());
        await(() -> database.sql("""
                        select exists (select from pg_stat_activity
                         where wait_event = 'PgSleep' and query like 'with written%')""").query(Boolean.class).single());

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(office.get(commissioner, at)).hasStatusOk());
        assertThat(writing).isNotDone();
        writing.join();
    }

    private static void await(BooleanSupplier done) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (!done.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
    }

    /** Who wrote or locked the row last: another transaction would show. */
    private String versionOfPresence() {
        return SharedDatabase.aboveTheWalls()
                .sql("select xmin || ' ' || xmax from case_presence where case_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private int drafts() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from case_draft where case_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
