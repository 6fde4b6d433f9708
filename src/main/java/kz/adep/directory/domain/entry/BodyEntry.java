package kz.adep.directory.domain.entry;

import java.util.Locale;
import kz.adep.directory.Region;
import kz.adep.directory.StateBody;
import kz.adep.shared.StateNumber;
import org.jspecify.annotations.Nullable;

/**
 * A state body as an administrator writes it down, in a form or in a line of a file; nothing is checked yet.
 *
 * @param region code of the national classifier; empty for central bodies
 * @param parentCode code of the body it is a part of, or empty
 * @param takesPart {@code true} or {@code false}
 */
public record BodyEntry(
        String code,
        String nameKk,
        String nameRu,
        String nameEn,
        String kind,
        String region,
        String parentCode,
        String takesPart,
        String bin) {

    public BodyEntry {
        code = constant(code);
        nameKk = line(nameKk);
        nameRu = line(nameRu);
        nameEn = line(nameEn);
        kind = constant(kind);
        region = line(region);
        parentCode = constant(parentCode);
        takesPart = line(takesPart).toLowerCase(Locale.ROOT);
        bin = StateNumber.plain(line(bin));
    }

    /** What would have to be written down for the body as it stands. */
    public static BodyEntry of(StateBody body, @Nullable StateBody parent) {
        return new BodyEntry(
                body.code(),
                body.name().kk(),
                body.name().ru(),
                body.name().en(),
                body.kind().name(),
                body.region().map(String::valueOf).orElse(""),
                parent == null ? "" : parent.code(),
                String.valueOf(body.takesPart()),
                body.bin() == null ? "" : body.bin());
    }

    boolean isIn(Region where) {
        return region.equals(String.valueOf(where.code()));
    }

    private static String constant(String typed) {
        return line(typed).toUpperCase(Locale.ROOT);
    }

    /** On one line, as names are shown. */
    private static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s\\u00A0]+", " ").strip();
    }
}
