package kz.adep.transparency.service.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import kz.adep.transparency.domain.national.FigureKey;
import kz.adep.transparency.domain.national.Measure;
import kz.adep.transparency.domain.national.NationalYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class NationalFiguresTests {

    @Autowired
    private NationalFigures figures;

    @Autowired
    private Clock clock;

    @Autowired
    private NationalEditions editions;

    @Test
    void withheldCasesAreNotCountedWhoeverAsksFirst() {
        int body = StateBodies.fresh();
        tally(body, false, LocalDate.of(1991, 5, 1), 70);
        tally(body, true, LocalDate.of(1991, 5, 1), 7);

        NationalYear year = ActingScope.call(SignedIn.agencyOfficer().actingAs(), () -> year(1991));

        assertThat(year.total(Measure.RECEIVED, FigureKey.CENTRAL)).contains(70L);
    }

    @Test
    void monthsAfterTheEditionAreNotTold() {
        int body = StateBodies.fresh();
        tally(body, false, LocalDate.of(1992, 3, 1), 70);
        tally(body, false, LocalDate.of(1992, 4, 1), 7);

        NationalYear year = year(YearMonth.of(1992, 3));

        assertThat(year.total(Measure.RECEIVED, FigureKey.CENTRAL)).contains(70L);
    }

    @Test
    void editionIsOfTheLastQuarterThatIsOver() {
        YearMonth through = figures.edition().through();

        assertThat(Quarter.of(through.atDay(1)).next()).isEqualTo(Quarter.of(LocalDate.now(clock)));
        assertThat(through.getMonthValue() % 3).isZero();
    }

    @Test
    void changeOfAPastMonthWaitsForTheNextEdition() {
        int body = StateBodies.fresh();
        tally(body, false, LocalDate.of(1993, 8, 1), 70);
        year(YearMonth.of(1993, 9));

        tally(body, true, LocalDate.of(1993, 8, 1), 1);
        less(body, LocalDate.of(1993, 8, 1));

        assertThat(year(YearMonth.of(1993, 9)).total(Measure.RECEIVED, FigureKey.CENTRAL))
                .contains(70L);
        assertThat(year(YearMonth.of(1993, 12)).total(Measure.RECEIVED, FigureKey.CENTRAL))
                .contains(69L);
    }

    private NationalYear year(int year) {
        return year(YearMonth.of(year, 12));
    }

    private NationalYear year(YearMonth through) {
        return ActingScope.call(ActingAs.visitor(), () -> figures.years(editions.through(through))).stream()
                .filter(each -> each.year() == through.getYear())
                .findFirst()
                .orElseThrow();
    }

    /** As when a case becomes withheld. */
    private static void less(int body, LocalDate month) {
        SharedDatabase.aboveTheWalls()
                .sql("update case_tally set number = number - 1 where state_body_id = ? and day = ? and not withheld")
                .params(body, month)
                .update();
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
