package kz.adep.directory.web.bodies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.adep.directory.domain.entry.BodyEntry;
import org.jspecify.annotations.Nullable;

/** A state body as it was typed, and the version it was typed on. */
record BodyForm(
        @Nullable String nameKk,
        @Nullable String nameRu,
        @Nullable String nameEn,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String region,
        @Nullable String parentCode,
        @Nullable String bin,
        @Nullable Boolean takesPart,
        int version) {

    static BodyForm empty() {
        return new BodyForm("", "", "", "", "", "", "", "", true, 0);
    }

    static BodyForm of(BodyEntry entry, int version) {
        return new BodyForm(
                entry.nameKk(),
                entry.nameRu(),
                entry.nameEn(),
                entry.code(),
                entry.kind(),
                entry.region(),
                entry.parentCode(),
                entry.bin(),
                Boolean.valueOf(entry.takesPart()),
                version);
    }

    BodyForm onVersion(int stored) {
        return of(toEntry(), stored);
    }

    BodyEntry toEntry() {
        return new BodyEntry(
                text(code),
                text(nameKk),
                text(nameRu),
                text(nameEn),
                text(kind),
                text(region),
                text(parentCode),
                String.valueOf(Boolean.TRUE.equals(takesPart)),
                text(bin));
    }

    /** What is stored, by field, where it is not what was typed. */
    Map<String, String> differences(BodyEntry stored) {
        BodyEntry typed = toEntry();
        Map<String, String> found = new LinkedHashMap<>();
        differ(found, "nameKk", typed.nameKk(), stored.nameKk());
        differ(found, "nameRu", typed.nameRu(), stored.nameRu());
        differ(found, "nameEn", typed.nameEn(), stored.nameEn());
        differ(found, "code", typed.code(), stored.code());
        differ(found, "kind", typed.kind(), stored.kind());
        differ(found, "region", typed.region(), stored.region());
        differ(found, "parentCode", typed.parentCode(), stored.parentCode());
        differ(found, "bin", typed.bin(), stored.bin());
        differ(found, "takesPart", typed.takesPart(), stored.takesPart());
        return found;
    }

    private static void differ(Map<String, String> found, String field, String typed, String stored) {
        if (!typed.equals(stored)) {
            found.put(field, stored);
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
