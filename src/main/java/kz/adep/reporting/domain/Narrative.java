package kz.adep.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The three texts of a report; empty where nothing was written. */
@Embeddable
public record Narrative(
        @Column(name = "narrative_success") String success,
        @Column(name = "narrative_problems") String problems,
        @Column(name = "narrative_proposals") String proposals) {

    public static Narrative empty() {
        return new Narrative("", "", "");
    }

    /** Figures alone tell nobody what happened: a report says at least what went well or what did not. */
    public boolean tellsSomething() {
        return !success.isBlank() || !problems.isBlank();
    }

    public String whole() {
        return String.join("\n\n", success, problems, proposals).strip();
    }
}
