package kz.adep.conflict;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.Source;
import kz.adep.conflict.domain.Undertaking;

/** Conflicts and interventions for tests, one change away from the usual one. */
public final class Conflicts {

    /** A month that has ended. */
    public static final YearMonth MARCH = YearMonth.of(2026, 3);

    private Conflicts() {}

    public static Circumstances usual() {
        return on(MARCH.atDay(12));
    }

    public static Circumstances on(LocalDate day) {
        return of(day, "COLLEAGUES");
    }

    public static Circumstances of(LocalDate day, String kind) {
        return new Circumstances(
                day,
                true,
                kind,
                2,
                "Кадр бөлімі",
                "Екі қызметкер кесте үшін дауласты",
                Source.OBSERVATION,
                null,
                "",
                null);
    }

    public static Circumstances saying(String description) {
        return new Circumstances(
                MARCH.atDay(12), true, "COLLEAGUES", 2, "", description, Source.OBSERVATION, null, "", null);
    }

    public static Undertaking coaching(LocalDate begun) {
        return undertaking(InterventionKind.COACHING, begun);
    }

    public static Undertaking undertaking(InterventionKind kind, LocalDate begun) {
        return new Undertaking(kind, begun, null, 12, 40, "", "Әдеп академиясы", "");
    }
}
