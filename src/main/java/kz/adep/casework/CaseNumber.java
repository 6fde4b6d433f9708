package kz.adep.casework;

import java.util.Locale;

/**
 * The register number of a case, without gaps within body, year and series.
 *
 * @param body code of the state body
 * @param withheld whether it stands in the series the Agency keeps
 */
public record CaseNumber(String body, int year, boolean withheld, int number) {

    public CaseNumber {
        if (number < 1) {
            throw new IllegalArgumentException("register numbers begin with 1: " + number);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%d-%s%06d", body, year, withheld ? "A" : "", number);
    }
}
