package kz.adep.casework;

/**
 * The register number of a case, without gaps within body, year and series.
 *
 * @param body code of the state body
 * @param withheld whether it stands in the series the Agency keeps
 */
public record CaseNumber(String body, int year, boolean withheld, int number) {

    private static final int DIGITS = 6;

    public CaseNumber {
        if (number < 1) {
            throw new IllegalArgumentException("register numbers begin with 1: " + number);
        }
    }

    @Override
    public String toString() {
        String digits = Integer.toString(number);
        String zeros = "0".repeat(Math.max(0, DIGITS - digits.length()));
        return body + "-" + year + "-" + (withheld ? "A" : "") + zeros + digits;
    }
}
