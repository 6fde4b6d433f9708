package kz.adep.conflict.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a conflict and may be corrected. Nobody's name is asked for.
 *
 * @param beganOn the first day of the month where only the month is known
 * @param kind code of a {@link ConflictKind}
 * @param unit where in the body; empty for the body as a whole
 * @param caseNumber of the application it came from
 */
@Embeddable
public record Circumstances(
        LocalDate beganOn,
        boolean dayKnown,
        String kind,
        int people,
        String unit,
        String description,
        @Enumerated(EnumType.STRING) Source source,
        @Nullable String caseNumber,
        String measures,
        @Nullable LocalDate followUpOn) {

    public static final int FEWEST_PEOPLE = 2;
    public static final int MOST_PEOPLE = 9999;

    /** Nothing was kept before Decree No. 153 came into force. */
    public static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z0-9-]{2,12}-\\d{4}-\\d{6}");

    public Circumstances {
        if (people < FEWEST_PEOPLE || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("a conflict is between people: " + people);
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("a conflict is described");
        }
        if (!dayKnown && beganOn.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("a month is written as its first day: " + beganOn);
        }
        if (caseNumber != null && (source != Source.APPLICATION || !isCaseNumber(caseNumber))) {
            throw new IllegalArgumentException("a case number stands with an application");
        }
        if (beganOn.isBefore(EARLIEST)) {
            throw new RuleViolation("conflict.began.early");
        }
        if (followUpOn != null && followUpOn.isBefore(beganOn)) {
            throw new RuleViolation("conflict.follow-up.early");
        }
    }

    public static boolean isCaseNumber(String text) {
        return CASE_NUMBER.matcher(text).matches();
    }

    public YearMonth month() {
        return YearMonth.from(beganOn);
    }

    /** Names of what differs, for the audit trail. */
    public List<String> changedFrom(Circumstances before) {
        List<String> names = new ArrayList<>();
        note(names, "beganOn", beganOn.equals(before.beganOn) && dayKnown == before.dayKnown);
        note(names, "kind", kind.equals(before.kind));
        note(names, "people", people == before.people);
        note(names, "unit", unit.equals(before.unit));
        note(names, "description", description.equals(before.description));
        note(names, "source", source == before.source);
        note(names, "caseNumber", Objects.equals(caseNumber, before.caseNumber));
        note(names, "measures", measures.equals(before.measures));
        note(names, "followUpOn", Objects.equals(followUpOn, before.followUpOn));
        return names;
    }

    private static void note(List<String> names, String name, boolean same) {
        if (!same) {
            names.add(name);
        }
    }
}
