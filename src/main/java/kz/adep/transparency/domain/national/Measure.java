package kz.adep.transparency.domain.national;

/** What a published figure counts; the names are part of the open data. */
public enum Measure {
    RECEIVED,
    RECEIVED_BY_KIND,
    CLOSED,
    CLOSED_BY_TERM,
    CLOSED_BY_OUTCOME;

    /** The total that the categories add up to. */
    Measure total() {
        return this == RECEIVED || this == RECEIVED_BY_KIND ? RECEIVED : CLOSED;
    }

    boolean isTotal() {
        return this == total();
    }
}
