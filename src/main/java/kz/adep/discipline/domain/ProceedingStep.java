package kz.adep.discipline.domain;

import java.util.EnumSet;
import java.util.Set;
import kz.adep.shared.RuleViolation;

/** How far a proceeding has come; owns the table of transitions and refuses the rest. */
public enum ProceedingStep {
    TRIAGE,
    /** It was proposed to consider responsibility. */
    PROPOSED,
    INVESTIGATION,
    ACQUAINTED,
    SITTING,
    RECOMMENDED,
    ORDERED,
    NOTIFIED,
    /** The information went to the board of another track. */
    FORWARDED,
    SUSPENDED,
    /** Law enforcement has it. */
    REFERRED,
    EXPLAINED,
    MEASURE_TAKEN,
    TERMINATED,
    CLOSED;

    public Set<ProceedingStep> next() {
        return switch (this) {
            case TRIAGE -> EnumSet.of(PROPOSED, FORWARDED, EXPLAINED, MEASURE_TAKEN, REFERRED, TERMINATED);
            case PROPOSED -> EnumSet.of(INVESTIGATION, ORDERED, SUSPENDED, REFERRED, TERMINATED);
            case INVESTIGATION -> EnumSet.of(ACQUAINTED, ORDERED, SUSPENDED, REFERRED, TERMINATED);
            case ACQUAINTED -> EnumSet.of(SITTING, SUSPENDED, REFERRED, TERMINATED);
            case SITTING -> EnumSet.of(SITTING, RECOMMENDED, SUSPENDED, REFERRED, TERMINATED);
            case RECOMMENDED -> EnumSet.of(ORDERED, SUSPENDED, REFERRED);
            case ORDERED -> EnumSet.of(NOTIFIED);
            case NOTIFIED -> EnumSet.of(CLOSED);
            case FORWARDED -> EnumSet.of(RECOMMENDED, REFERRED, TERMINATED);
            case SUSPENDED -> EnumSet.of(PROPOSED, INVESTIGATION, ACQUAINTED, SITTING, RECOMMENDED);
            case REFERRED -> EnumSet.of(PROPOSED, TERMINATED);
            case EXPLAINED, MEASURE_TAKEN, TERMINATED, CLOSED -> EnumSet.noneOf(ProceedingStep.class);
        };
    }

    public ProceedingStep moveTo(ProceedingStep target) {
        if (!next().contains(target)) {
            throw new RuleViolation("discipline.refusal.step." + this);
        }
        return target;
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }
}
