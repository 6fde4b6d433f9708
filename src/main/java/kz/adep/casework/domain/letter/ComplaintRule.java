package kz.adep.casework.domain.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and until when an answer can be complained of.
 *
 * @param statedBy the article that wants this stated in each act
 * @param monthsUnstated the time left where the act did not state it
 */
public record ComplaintRule(
        String act,
        String article,
        String statedBy,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int months,
        int monthsUnstated) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The last day for who learned of the answer on the day it was sent. */
    public LocalDate lastDay(LocalDate sentOn) {
        return sentOn.plusMonths(months);
    }
}
