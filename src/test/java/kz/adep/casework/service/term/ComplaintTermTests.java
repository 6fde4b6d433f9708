package kz.adep.casework.service.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.adep.AdepTest;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class ComplaintTermTests {

    @Autowired
    private ComplaintTerm term;

    @Test
    void lastDayOnASaturdayMovesToTheNextWorkingDay() {
        assertThat(ActingScope.call(ActingAs.visitor(), () -> term.lastDay(LocalDate.of(2026, 11, 13))))
                .contains(LocalDate.of(2027, 2, 15));
    }

    @Test
    void noDayIsNamedInAYearThatIsNotLoaded() {
        assertThat(ActingScope.call(ActingAs.visitor(), () -> term.lastDay(LocalDate.of(2027, 12, 20))))
                .isEmpty();
    }
}
