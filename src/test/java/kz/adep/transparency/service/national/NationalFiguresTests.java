package kz.adep.transparency.service.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.transparency.domain.national.FigureKey;
import kz.adep.transparency.domain.national.Measure;
import kz.adep.transparency.domain.national.NationalYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class NationalFiguresTests {

    @Autowired
    private NationalFigures figures;

    @Test
    void withheldCasesAreNotCountedWhoeverAsksFirst() {
        int body = StateBodies.fresh();
        tally(body, false, LocalDate.of(1991, 5, 1), 70);
        tally(body, true, LocalDate.of(1991, 5, 1), 7);

        NationalYear year = ActingScope.call(SignedIn.agencyOfficer().actingAs(), () -> year(1991));

        assertThat(year.total(Measure.RECEIVED, FigureKey.CENTRAL)).contains(70L);
    }

    @Test
    void runningQuarterIsNotTold() {
        int body = StateBodies.fresh();
        LocalDate day = LocalDate.of(2999, 1, 1);
        tally(body, false, day, 70);

        List<NationalYear> years = ActingScope.call(ActingAs.visitor(), figures::years);

        assertThat(years).noneMatch(year -> year.year() == day.getYear());
    }

    private NationalYear year(int year) {
        return figures.years().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static void tally(int body, boolean withheld, LocalDate month, int number) {
        SharedDatabase.aboveTheWalls()
                .sql("""
                        insert into case_tally (state_body_id, withheld, fact, day, kind, number)
                        values (?, ?, 'RECEIVED', ?, 'APPLICATION', ?)""")
                .params(body, withheld, month, number)
                .update();
    }
}
