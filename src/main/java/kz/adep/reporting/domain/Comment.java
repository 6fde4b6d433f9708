package kz.adep.reporting.domain;

import java.time.Instant;

/** What the Agency remarked on a section of a report. */
public record Comment(String section, String body, Instant at) {

    public Comment {
        if (body.isBlank()) {
            throw new IllegalArgumentException("a comment says something");
        }
    }
}
