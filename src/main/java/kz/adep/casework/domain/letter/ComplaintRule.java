package kz.adep.casework.domain.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an answer can be complained of, and in how many months.
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
}
