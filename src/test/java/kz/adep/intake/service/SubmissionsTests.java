package kz.adep.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.casework.Applicant;
import kz.adep.casework.ApplicantDesk;
import kz.adep.intake.domain.Addressee;
import kz.adep.intake.domain.Alarm;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Matter;
import kz.adep.intake.domain.Story;
import kz.adep.intake.service.limit.DraftGate;
import kz.adep.intake.service.tray.Tray;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import kz.adep.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class SubmissionsTests {

    @Autowired
    private Submissions submissions;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftGate gate;

    @Autowired
    private Sending sending;

    @Autowired
    private Tray tray;

    @Autowired
    private ApplicantDesk desk;

    @Autowired
    private Vault vault;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Sources sources;

    private FormToken token;
    private byte[] shown;
    private Source source;

    @BeforeEach
    void fillIn() {
        StateBodies.agency();
        int body = StateBodies.fresh();
        token = tokens.issue();
        source = sources.of("198.19.0." + body % 250);
        shown = drafts.fingerprint(token, drafts.change(token, nothing -> filledIn(body)));
    }

    @Test
    void receiptIsShownForADay() {
        submissions.send(token, draft -> true, shown, source);

        assertThat(later(Duration.ofHours(23)).isKept(token)).isTrue();
        assertThat(later(Duration.ofHours(26)).isKept(token)).isFalse();
    }

    @Test
    void formNeitherBegunNorSentIsNotKept() {
        assertThat(submissions.isKept(tokens.issue())).isFalse();
        assertThat(submissions.isKept(token)).isTrue();
    }

    /** It would be confirmed and then be gone with the draft, or begin a second form under the same token. */
    @Test
    void answerGivenWhileTheFormIsSentIsRefused() {
        CompletableFuture<?>[] answer = new CompletableFuture<?>[1];

        submissions.send(
                token,
                draft -> {
                    answer[0] = CompletableFuture.supplyAsync(
                            () -> submissions.answer(token, Draft::withoutDocuments, source));
                    await().until(SubmissionsTests::somebodyWaitsForADraft);
                    return true;
                },
                shown,
                source);

        assertThat(answer[0])
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(AlreadySent.class);
        assertThat(drafts.find(token)).isEmpty();
    }

    private Submissions later(Duration time) {
        Clock clock = Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC);
        return new Submissions(drafts, gate, sending, tray, desk, vault, clock);
    }

    private static boolean somebodyWaitsForADraft() {
        return SharedDatabase.aboveTheWalls()
                        .sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like '%intake_draft%'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Draft filledIn(int body) {
        return Draft.empty()
                .sentBy(Applicant.Kind.CITIZEN)
                .knownAs(Applicant.Identity.ANONYMOUS)
                .about(Matter.BREACH)
                .warning(Alarm.NEITHER)
                .to(new Addressee(body))
                .aboutHead(false)
                .concerning(List.of())
                .telling(new Story("Қабылдау", "Қабылдауда дөрекі сөйледі."))
                .enclosing(List.of())
                .answeredIn("kk");
    }
}
