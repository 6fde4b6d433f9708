package kz.adep.calendar;

/** The calendar of a year is not loaded, so no date in it can be told. */
public class YearNotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    YearNotLoaded(int year) {
        super("calendar of the year " + year + " is not loaded");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
