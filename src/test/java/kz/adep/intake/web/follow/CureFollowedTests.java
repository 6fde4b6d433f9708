package kz.adep.intake.web.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.service.act.Cures;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is told of a reply to who was asked for what is missing. */
@AdepTest
@Import(Office.class)
class CureFollowedTests {

    @Autowired
    private Office office;

    @Autowired
    private Cures cures;

    @Test
    void whoseTermStandsStillIsToldThatItRunsOn() {
        assertThat(replied(Duration.ZERO).cure()).isEqualTo(".replied");
    }

    @Test
    void whoseAnswerIsLateIsPromisedNoNewDay() {
        assertThat(replied(Duration.ofDays(60)).cure()).isEqualTo(".replied.running");
    }

    private CasePage replied(Duration ago) {
        int body = StateBodies.fresh();
        NewCase newCase = Cases.receivedAt(Cases.named(body), Instant.now().minus(ago));
        UUID id = office.submit(newCase);
        office.act(SignedIn.commissionerOf(body), () -> cures.ask(id, "Мекенжайыңыз", 5));
        office.reply(newCase, "Абай к., 1");
        return CasePage.of(office.followed(newCase), ZoneId.of("Asia/Almaty"));
    }
}
