package kz.adep.directory;

import java.util.Optional;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A state body, or a part of one that has an ethics commissioner of its own.
 *
 * @param parentId the body it is a part of
 * @param code short Latin code, unique
 * @param regionCode where it works; absent for central bodies
 * @param takesPart whether it has an ethics commissioner
 * @param bin business identification number, if it was entered
 */
public record StateBody(
        int id,
        @Nullable Integer parentId,
        Kind kind,
        String code,
        @Nullable Integer regionCode,
        LocalizedText name,
        boolean takesPart,
        @Nullable String bin) {

    public StateBody(
            int id,
            @Nullable Integer parentId,
            Kind kind,
            String code,
            @Nullable Integer regionCode,
            LocalizedText name,
            boolean takesPart) {
        this(id, parentId, kind, code, regionCode, name, takesPart, null);
    }

    /** The rank of a body. */
    public enum Kind {
        AUTHORISED_BODY,
        MINISTRY,
        AGENCY,
        AKIMAT,
        TERRITORIAL,
        DEPARTMENT,
        OTHER
    }

    /** The same under another name, as one of its past. */
    public StateBody named(LocalizedText other) {
        return new StateBody(id, parentId, kind, code, regionCode, other, takesPart, bin);
    }

    public Optional<Integer> parent() {
        return Optional.ofNullable(parentId);
    }

    public Optional<Integer> region() {
        return Optional.ofNullable(regionCode);
    }
}
