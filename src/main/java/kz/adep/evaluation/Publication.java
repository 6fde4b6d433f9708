package kz.adep.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when a study is public.
 *
 * @param withdrawnAt absent while it is public
 * @param reason why it was withdrawn
 */
public record Publication(
        Instant at, @Nullable Instant withdrawnAt, @Nullable String reason) {}
