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
        assertThat(study.of(Arm.STUDY)).hasSize(10);
        assertThat(study.of(Arm.CONTROL)).hasSize(13);
    }

    @Test
    void resultIsThatOfTheRunsTest() {
        var result = get(ActingAs.visitor(), PAPER).result();

        assertThat(result.runsMin()).isEqualTo(4);
        assertThat(result.runsMax()).isEqualTo(8);
        assertThat(result.atMax().lowerP().fraction()).hasToString("733/14858");
    }

    @Test
    void paperGivesNoCounts() {
        assertThat(get(SignedIn.agencyOfficer().actingAs(), PAPER).hasCounts()).isFalse();
    }

    @Test
    void unknownStudyIsNotFound() {
        assertThatThrownBy(() -> get(ActingAs.visitor(), "gossip")).isInstanceOf(NotFound.class);
    }

    @Test
    void changeThatIsNotBeforeMinusAfterIsRefusedByTheDatabase() {
        assertThatThrownBy(() -> SharedDatabase.aboveTheWalls().sql("""
                        with draft as (insert into study (id, code, title_kk, title_ru, title_en, source_kk, source_ru,
                                source_en, note_kk, note_ru, note_en, unit_kk, unit_ru, unit_en)
                            values (999, 'broken', 'x', '', '', '', '', '', '', '', '', '', '', '') returning id)
                        insert into study_unit (study_id, position, arm, before, after, change)
                        select id, 1, 'STUDY', 5, 2, -3 from draft""").update())
                .hasMessageContaining("study_unit");
    }

    private Study get(ActingAs actingAs, String code) {
        return ActingScope.call(actingAs, () -> studies.get(code));
    }
}
