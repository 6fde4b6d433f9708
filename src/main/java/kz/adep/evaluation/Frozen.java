package kz.adep.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What proves that the input of a study is the one on which it was frozen.
 *
 * @param format of the canonical text
 * @param seed of what is drawn at random in the result
 * @param salt part of the canonical text; hidden from all but the Agency, or counts could be guessed from the hash
 * @param sha256 of the canonical text
 * @param publicSha256 of the public text; absent where both are the same
 */
public record Frozen(
        int format,
        long seed,
        @Nullable String salt,
        String sha256,
        @Nullable String publicSha256,
        Instant at) {}
