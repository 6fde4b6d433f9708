package kz.adep.calendar;

import java.time.LocalDate;

/** No rule for the deadline was in force on the day. */
public class NoRuleInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    public NoRuleInForce(LocalDate day) {
        super("no rule in force on " + day);
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
