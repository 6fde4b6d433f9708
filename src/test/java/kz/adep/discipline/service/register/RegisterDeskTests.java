package kz.adep.discipline.service.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.casework.PersonalDetails;
import kz.adep.discipline.Misconduct;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.register.CauseRecommendation;
import kz.adep.discipline.domain.register.ImposedSanction.State;
import kz.adep.discipline.domain.register.InfluenceMeasure;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AdepTest
class RegisterDeskTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RegisterDesk desk;

    @Autowired
    private RegisterReader reader;

    private Misconduct office;

    @BeforeEach
    void anOffice() {
        office = new Misconduct(application);
    }

    @Test
    void orderedSanctionStandsInTheRegisterForItsMonths() {
        UUID id = office.recommended("MINOR", "REMARK");
        office.order(id, "REMARK", 5);

        assertThat(office.acting(reader::sanctions)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.IN_FORCE);
            assertThat(line.sanction().inForceUntil()).contains(office.day(5).plusMonths(2));
        });
    }

    @Test
    void orderWithoutASanctionLeavesNone() {
        office.order(office.recommended("MINOR", "REMARK"), null, 5);

        assertThat(office.acting(reader::sanctions)).isEmpty();
    }

    @Test
    void headLiftsASanctionForAReason() {
        office.order(office.recommended("MINOR", "REMARK"), "REMARK", 5);
        UUID id = office.acting(reader::sanctions).get(0).sanction().id();
        ActingScope.run(office.head.actingAs(), () -> desk.lift(id, "Exemplary work"));

        assertThat(office.acting(reader::sanctions).get(0).state()).isEqualTo(State.LIFTED);
    }

    @Test
    void measureOfAProceedingStandsInTheRegister() {
        UUID id = office.open();
        office.act(
                id, Act.of(Move.TAKE_MEASURE, office.day(40), "Talked about it").by("TALK"));

        assertThat(office.acting(reader::measures)).singleElement().satisfies(measure -> {
            assertThat(measure.code()).isEqualTo("TALK");
            assertThat(measure.proceedingNumber()).isPresent();
        });
    }

    @Test
    void measureWithoutACaseKeepsThePersonSealed() {
        take();

        byte[] sealed = SharedDatabase.aboveTheWalls()
                .sql("select sealed from influence_measure where state_body_id = ?")
                .param(office.body)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Оспанов");
    }

    @Test
    void recommendationIsAnsweredWithinAMonth() {
        office.acting(() -> desk.recommend(null, "Department", "Words", office.day(20)));

        assertThat(office.acting(() -> reader.recommendations(false)))
                .singleElement()
                .satisfies(sent -> assertThat(sent.due().orElseThrow())
                        .isAfterOrEqualTo(office.day(20).plusMonths(1)));
    }

    @Test
    void overdueListHoldsWhatWasNotAnswered() {
        office.acting(() -> desk.recommend(null, "Late", "Words", office.day(60)));
        office.acting(() -> desk.recommend(null, "Fresh", "Words", office.day(1)));

        assertThat(office.acting(() -> reader.recommendations(true)))
                .extracting(sent -> sent.addressee())
                .containsExactly("Late");
    }

    @Test
    void whatIsStillToComeIsRefused() {
        assertThatThrownBy(() -> office.acting(() -> desk.recommend(null, "Office", "Words", office.day(-1))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void foreignOfficeAndTheAgencySeeNoEntry() {
        take();
        office.order(office.recommended("MINOR", "REMARK"), "REMARK", 5);
        office.acting(() -> desk.recommend(null, "Office", "Words", office.day(1)));

        Set<UUID> own = entriesSeenBy(office.commissioner);
        assertThat(own).hasSize(3);
        assertThat(entriesSeenBy(new Misconduct(application).commissioner)).isEmpty();
        assertThat(entriesSeenBy(SignedIn.agencyOfficer())).doesNotContainAnyElementsOf(own);
    }

    private Set<UUID> entriesSeenBy(SignedIn who) {
        return ActingScope.call(
                who.actingAs(),
                () -> Stream.of(
                                reader.measures().stream().map(InfluenceMeasure::id),
                                reader.sanctions().stream()
                                        .map(line -> line.sanction().id()),
                                reader.recommendations(false).stream().map(CauseRecommendation::id))
                        .flatMap(Function.identity())
                        .collect(Collectors.toSet()));
    }

    private void take() {
        ActingScope.run(
                office.commissioner.actingAs(),
                () -> desk.take("TALK", office.day(3), "Words", PersonalDetails.concerned("Оспанов", "")));
    }
}
