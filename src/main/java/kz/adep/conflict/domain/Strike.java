package kz.adep.conflict.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Why, when and by whom an entry was struck: it stays readable and counts no more. */
@Embeddable
public record Strike(
        @Column(name = "struck_on") LocalDate day,
        @Column(name = "struck_reason") String reason,
        @Column(name = "struck_by") UUID author) {

    public Strike {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("who strikes an entry says why");
        }
    }
}
