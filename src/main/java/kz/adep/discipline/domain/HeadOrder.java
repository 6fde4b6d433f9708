package kz.adep.discipline.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision of the head.
 *
 * @param sanction code; absent where none was imposed
 */
@Embeddable
public record HeadOrder(
        LocalDate orderedOn, String orderNumber, @Nullable String sanction, UUID orderedBy) {}
