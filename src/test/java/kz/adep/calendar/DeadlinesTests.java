package kz.adep.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class DeadlinesTests {

    @Autowired
    private Deadlines deadlines;

    static List<GoldenCase> goldenCases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void storedCalendarAndRulesAgreeWithTheGoldenCase(GoldenCase golden) {
        var term = ActingScope.call(ActingAs.visitor(), () -> deadlines.term(golden.receivedAt(), golden.appealType()));

        assertThat(golden.asTold(term)).isEqualTo(golden);
    }

    @Test
    void storedRuleNamesItsArticle() {
        var term = ActingScope.call(
                ActingAs.visitor(), () -> deadlines.termFrom(LocalDate.of(2026, 11, 20), AppealType.COMPLAINT));

        assertThat(term.rule().basis()).isEqualTo(new LegalBasis("APPC", "99", LocalDate.of(2021, 7, 1), null));
    }

    @Test
    void changeOfTypeKeepsTheDayOfRegistration() {
        var saturday = LocalDate.of(2026, 11, 21);
        var term = ActingScope.call(ActingAs.visitor(), () -> deadlines.termFrom(saturday, AppealType.REQUEST));

        assertThat(term.registeredOn()).isEqualTo(saturday);
        assertThat(term.due()).isEqualTo("2026-12-11");
    }
}
