package kz.adep.discipline.domain.law;

import kz.adep.calendar.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * How a board is composed and how many of it must be present.
 *
 * @param members the least number; the number is odd
 * @param quorumOf so many parts of {@code quorumFrom} must be present
 */
public record CollegialRule(
        Track track,
        int members,
        int quorumOf,
        int quorumFrom,
        LegalBasis basis,
        @Nullable String note) {

    public CollegialRule {
        if (quorumOf < 1 || quorumOf > quorumFrom) {
            throw new IllegalArgumentException("a quorum of " + quorumOf + "/" + quorumFrom);
        }
    }

    /** The least number that makes a quorum of so many members. */
    public int quorumOf(int number) {
        return (number * quorumOf + quorumFrom - 1) / quorumFrom;
    }
}
