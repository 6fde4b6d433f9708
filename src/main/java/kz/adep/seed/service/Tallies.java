package kz.adep.seed.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the cases of one body as the trigger of case_file would. */
final class Tallies {

    private final Map<Key, Integer> numbers = new HashMap<>();

    private record Key(boolean withheld, String fact, String day, String kind, String outcome, boolean late) {}

    void count(InventedCase file) {
        LocalDate closedOn = file.closedOn();
        LocalDate due = file.due();
        if (closedOn == null) {
            add(file, "OPEN", due == null ? "infinity" : due.toString(), null, false);
        } else {
            add(file, "CLOSED", month(closedOn), file.outcome(), file.isLate());
        }
        add(file, "RECEIVED", month(file.registeredOn()), null, false);
    }

    void store(int body, CopyRows rows) {
        numbers.forEach((key, number) ->
                rows.add(body, key.withheld, key.fact, key.day, key.kind, key.outcome, key.late, number));
        numbers.clear();
    }

    private void add(InventedCase file, String fact, String day, @Nullable String outcome, boolean late) {
        numbers.merge(
                new Key(file.withheld(), fact, day, file.kind().name(), outcome == null ? "" : outcome, late),
                1,
                Integer::sum);
    }

    private static String month(LocalDate day) {
        return day.withDayOfMonth(1).toString();
    }
}
