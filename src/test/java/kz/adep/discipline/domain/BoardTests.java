package kz.adep.discipline.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.adep.discipline.domain.law.CollegialRule;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTests {

    @ParameterizedTest
    @CsvSource({
        "COMMISSION, 5, 4, 0",
        "COMMISSION, 3, 3, 0",
        "COMMISSION, 5, 4, 1",
        "COUNCIL, 7, 5, 2",
        "COUNCIL, 9, 6, 0"
    })
    void competentBoardIsAccepted(String track, short members, short present, short recused) {
        assertThatCode(() -> new Board(members, present, recused).requireCompetent(rule(track)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMISSION, 5, 3, 0, quorum",
        "COMMISSION, 3, 2, 0, quorum",
        "COMMISSION, 7, 5, 0, quorum",
        "COMMISSION, 4, 4, 0, even",
        "COMMISSION, 1, 1, 0, small",
        "COMMISSION, 5, 4, 2, sum",
        "COUNCIL, 7, 4, 0, quorum",
        "COUNCIL, 5, 5, 0, small",
        "COUNCIL, 9, 5, 0, quorum"
    })
    void otherBoardIsRefused(String track, short members, short present, short recused, String reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Board(members, present, recused).requireCompetent(rule(track)))
                .extracting(RuleViolation::key)
                .isEqualTo("discipline.refusal.board." + reason);
    }

    private static CollegialRule rule(String track) {
        return track.equals("COUNCIL") ? Conduct.COUNCIL : Conduct.COMMISSION;
    }
}
