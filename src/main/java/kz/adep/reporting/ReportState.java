package kz.adep.reporting;

import java.util.EnumSet;
import java.util.Set;
import kz.adep.shared.RuleViolation;

/** Where a quarterly report stands; owns the table of transitions and refuses the rest. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    PUBLISHED;

    public Set<ReportState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(RETURNED, ACCEPTED);
            case ACCEPTED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(ReportState.class);
        };
    }

    public ReportState moveTo(ReportState target) {
        if (!next().contains(target)) {
            throw refusal();
        }
        return target;
    }

    /** Whether the office may still write in it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Says why nothing can be changed now. */
    public RuleViolation refusal() {
        return new RuleViolation("reporting.transition.refused." + this);
    }
}
