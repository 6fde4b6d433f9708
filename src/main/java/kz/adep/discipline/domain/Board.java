package kz.adep.discipline.domain;

import jakarta.persistence.Embeddable;
import kz.adep.discipline.domain.law.CollegialRule;
import kz.adep.shared.RuleViolation;

/**
 * Who sat over a misdeed.
 *
 * @param members of the board in all
 * @param present of them, without those recused
 * @param recused for a conflict of interest
 */
@Embeddable
public record Board(short members, short present, short recused) {

    public Board {
        if (members < 1 || present < 0 || recused < 0) {
            throw new IllegalArgumentException("a board of " + members + " with " + present + " and " + recused);
        }
    }

    /** Refuses a sitting that the rule does not hold competent. */
    public void requireCompetent(CollegialRule rule) {
        if (present + recused > members) {
            throw new RuleViolation("discipline.refusal.board.sum");
        }
        if (members % 2 == 0) {
            throw new RuleViolation("discipline.refusal.board.even");
        }
        if (members < rule.members()) {
            throw new RuleViolation("discipline.refusal.board.small", rule.members());
        }
        if (present < rule.quorumOf(members)) {
            throw new RuleViolation("discipline.refusal.board.quorum", rule.quorumOf(members), members);
        }
    }
}
