package kz.adep.discipline.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import kz.adep.discipline.domain.law.LimitationRule;
import kz.adep.discipline.domain.law.MisdeedKind;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is said to have done.
 *
 * @param misdeed code in the list of the day; absent where the law of that day is not loaded
 * @param knownOn the day the office heard of it
 */
@Embeddable
public record Offence(
        @Nullable String misdeed,
        @Enumerated(EnumType.STRING) @Nullable MisdeedKind kind,
        String facts,
        LocalDate committedOn,
        LocalDate knownOn) {

    public Offence {
        if (knownOn.isBefore(committedOn)) {
            throw new RuleViolation("discipline.refusal.known");
        }
    }

    public Optional<String> code() {
        return Optional.ofNullable(misdeed);
    }

    public boolean isMinor() {
        return kind == MisdeedKind.MINOR;
    }

    public boolean isDiscrediting() {
        return kind == MisdeedKind.DISCREDITING;
    }

    /** Which limitation periods hold; an unnamed misdeed has the ordinary ones, which end first. */
    public LimitationRule.Basis basis() {
        return kind == null ? LimitationRule.Basis.ORDINARY : kind.basis();
    }
}
