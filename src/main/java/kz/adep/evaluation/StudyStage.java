package kz.adep.evaluation;

import kz.adep.shared.RuleViolation;

/** How far a study is. Once frozen it stays so; only its publication comes and goes. */
public enum StudyStage {
    DRAFT,
    FROZEN,
    PUBLISHED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == DRAFT;
    }

    public boolean mayBePublished() {
        return this == FROZEN || this == WITHDRAWN;
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("evaluation.refused.frozen");
        }
    }
}
