package kz.adep.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class StudiesTests {

    private static final String PAPER = "coaching-2020-2022";

    @Autowired
    private Studies studies;

    @Test
    void tableTwoOfThePaperIsThereAndItsHashHolds() {
        var study = get(ActingAs.visitor(), PAPER);

        assertThat(study.isIntact()).isTrue();
        assertThat(study.of(StudyValue.Arm.STUDY)).hasSize(10);
        assertThat(study.of(StudyValue.Arm.CONTROL)).hasSize(13);
    }

    @Test
    void resultIsThatOfTheRunsTest() {
        var result = get(ActingAs.visitor(), PAPER).result();

        assertThat(result.runsMin()).isEqualTo(4);
        assertThat(result.runsMax()).isEqualTo(8);
        assertThat(result.atMax().lowerP().fraction()).hasToString("733/14858");
    }

    @Test
    void unpublishedStudyIsSeenByTheAgencyOnly() {
        SharedDatabase.aboveTheWalls().sql("""
                        insert into study select 900, 'unpublished', title_kk, title_ru, title_en, source_kk, source_ru,
                        source_en, note_kk, note_ru, note_en, unit_kk, unit_ru, unit_en, false, sha256 from study where id = 1
                        on conflict do nothing""").update();

        assertThat(get(SignedIn.agencyOfficer().actingAs(), "unpublished").published())
                .isFalse();
        assertThatThrownBy(() -> get(ActingAs.visitor(), "unpublished")).isInstanceOf(NotFound.class);
    }

    @Test
    void changeThatIsNotBeforeMinusAfterIsRefusedByTheDatabase() {
        assertThatThrownBy(() -> SharedDatabase.aboveTheWalls()
                        .sql("insert into study_value values (1, 'STUDY', 99, 5, 2, -3)")
                        .update())
                .hasMessageContaining("study_value_change");
    }

    private Study get(ActingAs actingAs, String code) {
        return ActingScope.call(actingAs, () -> studies.get(code));
    }
}
