package kz.adep.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.upload.FileType;
import kz.adep.upload.Scan;
import kz.adep.upload.Upload;
import kz.adep.vault.FileKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftTests {

    private static final int BODY = 42;
    private static final int AGENCY = 1;
    private static final Upload UPLOAD = photo(false);

    private final Draft complete = Drafts.complete(BODY);

    @Test
    void emptyDraftBeginsWithTheSender() {
        assertThat(Draft.empty().nextQuestion()).contains(Question.SENDER);
    }

    @Test
    void completeDraftLeavesNoQuestion() {
        assertThat(complete.nextQuestion()).isEmpty();
    }

    @Test
    void whoBecomesAnonymousLeavesNoDetails() {
        Draft anonymous = complete.knownAs(Applicant.Identity.ANONYMOUS);

        assertThat(anonymous.details()).isNull();
        assertThat(anonymous.isComplete()).isTrue();
        assertThat(anonymous.from(Drafts.DETAILS).details()).isNull();
    }

    @Test
    void whoTurnsFromAnonymousIsAskedForDetails() {
        Draft named = complete.knownAs(Applicant.Identity.ANONYMOUS).knownAs(Applicant.Identity.CONFIDENTIAL);

        assertThat(named.nextQuestion()).contains(Question.DETAILS);
    }

    @Test
    void legalEntityHasNoConsultation() {
        Draft advice = complete.about(Matter.ADVICE).sentBy(Applicant.Kind.LEGAL_ENTITY);

        assertThat(advice.matter()).isNull();
        assertThat(advice.nextQuestion()).contains(Question.MATTER);
    }

    @Test
    void legalEntityIsAskedWhichOne() {
        assertThat(complete.sentBy(Applicant.Kind.LEGAL_ENTITY).nextQuestion()).contains(Question.DETAILS);
    }

    @Test
    void personWithoutAGivenNameIsAskedForIt() {
        Draft contact = complete.sentBy(Applicant.Kind.LEGAL_ENTITY).from(details("Сейітова", "", "050000, Алматы"));

        assertThat(contact.sentBy(Applicant.Kind.CITIZEN).nextQuestion()).contains(Question.DETAILS);
    }

    @Test
    void personHasNoOrganisationAndAnOrganisationNoIin() {
        PersonalDetails all = new PersonalDetails(
                "Сейітова", "Әлия", "", "850101300007", "Қоғам", "990140000483", "", "", "", "Алматы");

        assertThat(complete.from(all).details().organisation()).isEmpty();
        assertThat(complete.from(all).details().bin()).isEmpty();
        assertThat(complete.sentBy(Applicant.Kind.LEGAL_ENTITY)
                        .from(all)
                        .details()
                        .iin())
                .isEmpty();
    }

    @Test
    void onlyAdviceIsGivenWithoutAnAddress() {
        Draft advice = complete.about(Matter.ADVICE).from(details("Сейітова", "Әлия", ""));

        assertThat(advice.nextQuestion()).isEmpty();
        assertThat(advice.about(Matter.BREACH)
                        .warning(Alarm.NEITHER)
                        .concerning(List.of())
                        .nextQuestion())
                .contains(Question.DETAILS);
    }

    @Test
    void anotherBodyHasAnotherHead() {
        assertThat(complete.to(new Addressee(BODY + 1)).nextQuestion()).contains(Question.HEAD);
        assertThat(complete.to(new Addressee(BODY)).nextQuestion()).isEmpty();
    }

    @Test
    void onlyWhoHadDocumentsIsAskedForThemAgain() {
        Draft lost = complete.enclosing(List.of(UPLOAD)).withoutDocuments();

        assertThat(lost.nextQuestion()).contains(Question.DOCUMENTS);
        assertThat(lost.hasLostDocuments()).isTrue();
        assertThat(complete.withoutDocuments().isComplete()).isTrue();
        assertThat(Draft.empty().hasLostDocuments()).isFalse();
    }

    @Test
    void onlyABreachConcernsSomebody() {
        assertThat(complete.about(Matter.ADVICE).concerned()).isNull();
    }

    @Test
    void caseAboutTheHeadIsWithheldFromItsBody() {
        NewCase newCase = submit(complete.aboutHead(true));

        assertThat(newCase.withheld()).isTrue();
        assertThat(newCase.stateBodyId()).isEqualTo(BODY);
    }

    @Test
    void caseWithoutKnownBodyGoesToTheAgency() {
        NewCase newCase = submit(complete.to(Addressee.unknown()).aboutHead(false));

        assertThat(newCase.withheld()).isTrue();
        assertThat(newCase.stateBodyId()).isEqualTo(AGENCY);
        assertThat(newCase.unplaced()).isEqualTo(NewCase.Unplaced.OPEN);
    }

    @Test
    void whatIsAboutTheHeadOfAnUnknownBodySaysSo() {
        assertThat(submit(complete.to(Addressee.unknown()).aboutHead(true)).unplaced())
                .isEqualTo(NewCase.Unplaced.KEPT);
        assertThat(submit(complete.aboutHead(true)).unplaced()).isNull();
    }

    @Test
    void breachIsAMessageOfMisconduct() {
        NewCase newCase = submit(complete);

        assertThat(newCase.kind()).isEqualTo(CaseKind.MISCONDUCT);
        assertThat(newCase.appealType()).isEqualTo(AppealType.MESSAGE);
        assertThat(newCase.withheld()).isFalse();
        assertThat(newCase.concerned()).extracting(PersonalDetails::fullName).containsExactly("Серік Ахметов");
    }

    @Test
    void severalPersonsAreNamedUpToFive() {
        Draft draft = complete.concerning(1, new Concerned("", "Кеңесші"));
        for (int at = 2; at < 7; at++) {
            draft = draft.concerning(at, new Concerned("Адам " + at, ""));
        }

        assertThat(draft.persons())
                .extracting(Concerned::name)
                .containsExactly("Серік Ахметов", "", "Адам 2", "Адам 3", "Адам 4");
        assertThat(submit(draft.without(0)).concerned()).hasSize(4);
    }

    /** For a day after an update there are drafts of before. */
    @Test
    void draftOfWhenThereWasOnePersonIsStillRead() {
        String kept = "{\"matter\": \"BREACH\", \"concerned\": {\"name\": \"Серік\", \"post\": \"\"}}";

        Draft read = JsonMapper.builder().build().readValue(kept, Draft.class);

        assertThat(read.persons()).containsExactly(new Concerned("Серік", ""));
    }

    @Test
    void whoIsClearedAwayIsNotNamed() {
        assertThat(complete.concerning(0, new Concerned(" ", "")).persons()).isEmpty();
        assertThat(complete.concerning(0, new Concerned("", "")).isComplete()).isTrue();
    }

    @Test
    void conflictOfInterestIsReportedLikeABreach() {
        NewCase newCase = submit(complete.about(Matter.CONFLICT));

        assertThat(newCase.kind()).isEqualTo(CaseKind.MISCONDUCT);
        assertThat(newCase.appealType()).isEqualTo(AppealType.MESSAGE);
        assertThat(newCase.concerned()).isEqualTo(submit(complete).concerned());
    }

    @Test
    void whoIsNotSureSendsAnApplicationThatMayConcernSomebody() {
        Draft unsure = complete.about(Matter.UNSURE);

        assertThat(unsure.isComplete()).isTrue();
        assertThat(Question.of(unsure)).contains(Question.CONCERNED).doesNotContain(Question.CONTESTED);
        assertThat(submit(unsure).kind()).isEqualTo(CaseKind.APPLICATION);
        assertThat(submit(unsure).appealType()).isEqualTo(AppealType.APPLICATION);
        assertThat(submit(unsure).concerned()).isEqualTo(submit(complete).concerned());
    }

    @Test
    void ownRightsAreAComplaintWhenAnActIsContested() {
        Draft rights = complete.about(Matter.OWN_RIGHTS);

        assertThat(rights.nextQuestion()).contains(Question.CONTESTED);
        assertThat(submit(rights.contesting(true)).appealType()).isEqualTo(AppealType.COMPLAINT);
        assertThat(submit(rights.contesting(false)).appealType()).isEqualTo(AppealType.APPLICATION);
    }

    @Test
    void adviceIsNoAppeal() {
        NewCase newCase = submit(complete.about(Matter.ADVICE));

        assertThat(newCase.kind()).isEqualTo(CaseKind.CONSULTATION);
        assertThat(newCase.appealType()).isNull();
    }

    @Test
    void dangerIsClaimedAndForgottenWithAnotherMatter() {
        assertThat(submit(complete.warning(Alarm.THREAT)).claimed()).isEqualTo(NewCase.Claim.THREAT);
        assertThat(submit(complete).claimed()).isNull();
        assertThat(complete.warning(Alarm.CRIME).about(Matter.ADVICE).alarm()).isNull();
        assertThat(complete.about(Matter.OWN_RIGHTS).about(Matter.UNSURE).nextQuestion())
                .contains(Question.DANGER);
    }

    @Test
    void openQuestionKeepsADraftFromBeingSent() {
        assertThatThrownBy(() -> submit(complete.about(Matter.OWN_RIGHTS))).isInstanceOf(IllegalStateException.class);
    }

    private static PersonalDetails details(String surname, String givenName, String address) {
        return new PersonalDetails(surname, givenName, "", "", "", "", "", "", "", address);
    }

    private static NewCase submit(Draft draft) {
        return draft.submit(AGENCY, Instant.EPOCH, new NewCase.Tracking(new byte[32], new byte[32]));
    }

    @Test
    void photoTellsOfWhoIsNotToBeKnown() {
        assertThat(complete.enclosing(List.of(photo(false)))
                        .knownAs(Applicant.Identity.ANONYMOUS)
                        .hasTraces())
                .isTrue();
        assertThat(complete.enclosing(List.of(photo(null)))
                        .knownAs(Applicant.Identity.CONFIDENTIAL)
                        .hasTraces())
                .isTrue();
        assertThat(complete.enclosing(List.of(photo(true)))
                        .knownAs(Applicant.Identity.ANONYMOUS)
                        .hasTraces())
                .isFalse();
        assertThat(complete.enclosing(List.of(photo(false)))
                        .knownAs(Applicant.Identity.NAMED)
                        .hasTraces())
                .isFalse();
    }

    private static Upload photo(@Nullable Boolean plain) {
        FileKey key = new FileKey("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        return new Upload(UUID.randomUUID(), "photo.png", FileType.PNG, 1, Scan.CLEAN, key, plain);
    }
}
