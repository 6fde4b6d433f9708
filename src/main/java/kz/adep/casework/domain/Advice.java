package kz.adep.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.adep.casework.Topic;
import org.jspecify.annotations.Nullable;

/** What a consultation was about and what it took. */
@Embeddable
class Advice {

    @Enumerated(EnumType.STRING)
    private @Nullable Topic topic;

    private @Nullable String norm;
    private @Nullable Integer minutes;

    /** For JPA. */
    protected Advice() {}

    Advice(@Nullable Topic topic, @Nullable String norm, @Nullable Integer minutes) {
        this.topic = topic;
        this.norm = norm;
        this.minutes = minutes;
    }

    @Nullable
    Topic topic() {
        return topic;
    }

    @Nullable
    String norm() {
        return norm;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }
}
