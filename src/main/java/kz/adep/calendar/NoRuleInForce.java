package kz.adep.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import kz.adep.shared.RuleViolation;

/** No rule for the deadline was in force on the day. */
public class NoRuleInForce extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LocalDate day;

    public NoRuleInForce(LocalDate day) {
        super("calendar.refusal.rule", day.format(SHORT));
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
