package kz.adep.calendar;

import kz.adep.shared.RuleViolation;

/** The calendar of a year is not loaded, so no date in it can be told. */
public class YearNotLoaded extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final int year;

    YearNotLoaded(int year) {
        super("calendar.refusal.year", String.valueOf(year));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
