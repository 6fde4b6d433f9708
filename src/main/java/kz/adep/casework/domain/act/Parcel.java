package kz.adep.casework.domain.act;

import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is forwarded to whom.
 *
 * @param body of the directory, or absent
 * @param outside a body outside the system in words, where no body of the directory is meant
 * @param portion what the receiving body gets, where it is a part only
 */
public record Parcel(@Nullable Integer body, @Nullable String outside, boolean part, String portion, String reason) {

    public Parcel {
        if ((body == null) == (outside == null || outside.isBlank())) {
            throw new RuleViolation("law.forwarding.addressee");
        }
        if (part && portion.isBlank()) {
            throw new RuleViolation("law.forwarding.portion");
        }
    }
}
