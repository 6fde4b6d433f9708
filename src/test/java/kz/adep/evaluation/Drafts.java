package kz.adep.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import kz.adep.conflict.InterventionKind;
import kz.adep.shared.LocalizedText;

/** Drafts of studies for tests. */
public final class Drafts {

    public static final RegisterDesign HALF_YEARS = new RegisterDesign(
            InterventionKind.COACHING,
            span("2025-01", "2025-06"),
            span("2025-07", "2025-12"),
            span("2026-01", "2026-06"));

    private Drafts() {}

    public static MonthSpan span(String from, String to) {
        return new MonthSpan(YearMonth.parse(from), YearMonth.parse(to));
    }

    public static StudyWords words(String title) {
        LocalizedText source = new LocalizedText("Тізілім", "Журнал", "Register");
        return new StudyWords(new LocalizedText(title, "", ""), source, new LocalizedText("", "", ""), source);
    }

    public static StudyUnit unit(int position, Arm arm, int before, int after) {
        return new StudyUnit(
                position,
                null,
                "unit " + position,
                arm,
                BigDecimal.valueOf(before),
                BigDecimal.valueOf(after),
                BigDecimal.valueOf(before - after),
                null,
                null);
    }

    public static Study of(StudyUnit... units) {
        return of(List.of(units));
    }

    public static Study of(List<StudyUnit> units) {
        return new Study(
                7,
                "2026-7",
                words("Коучинг"),
                StudyStage.DRAFT,
                0,
                HALF_YEARS,
                new BigDecimal("0.05"),
                null,
                null,
                null,
                units);
    }

    /** Two offices that were coached and two that were not. */
    public static Study ofFour() {
        return of(
                unit(1, Arm.CONTROL, 4, 6),
                unit(2, Arm.STUDY, 12, 5),
                unit(3, Arm.CONTROL, 3, 3),
                unit(4, Arm.STUDY, 8, 6));
    }

    /** The same study with other units, whatever it was frozen on. */
    public static Study tampered(Study study, List<StudyUnit> units) {
        return new Study(
                study.id(),
                study.code(),
                study.words(),
                study.stage(),
                study.version(),
                study.design(),
                study.alpha(),
                study.frozen(),
                study.publication(),
                study.corrects(),
                units);
    }
}
