package kz.adep.conflict;

/**
 * How many conflicts began in a state body in a span of whole months. A month that nobody confirmed may hold more than its
 * number says: the count is a fact only where it is complete.
 *
 * @param monthsConfirmed months of the span whose register is confirmed
 * @param months all months of the span
 */
public record BodyCount(int stateBodyId, int conflicts, int monthsConfirmed, int months) {

    public BodyCount {
        if (conflicts < 0 || monthsConfirmed < 0 || months < Math.max(1, monthsConfirmed)) {
            throw new IllegalArgumentException(
                    conflicts + " conflicts in " + monthsConfirmed + " of " + months + " months");
        }
    }

    public boolean isComplete() {
        return monthsConfirmed == months;
    }
}
