package kz.adep.audit;

import org.jspecify.annotations.Nullable;

/**
 * What the check of one chain found.
 *
 * @param entries how many entries hold together from the first on
 * @param firstBadSeq the first number that is missing, changed or out of place; none if the chain is whole
 * @param headHash the end of the chain, to be compared with an anchor kept elsewhere: a chain cannot show by itself
 *     that its end and its head were cut off together
 */
public record Verification(
        int stateBodyId,
        boolean withheld,
        long entries,
        @Nullable Long firstBadSeq,
        String headHash) {

    public boolean isIntact() {
        return firstBadSeq == null;
    }
}
