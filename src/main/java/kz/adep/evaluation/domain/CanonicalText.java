package kz.adep.evaluation.domain;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Frozen;
import kz.adep.evaluation.MonthSpan;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The input of a study as text of which SHA-256 is taken: CSV (RFC 4180) with semicolons and line feeds, in UTF-8, numbers
 * in plain notation without trailing zeros, what is absent left empty.
 *
 * <p>Format 1: the line {@code adep-study-1}, the code, then {@code arm;position in the group;before;after;change} per unit,
 * study group first. Format 2: the line {@code adep-study-2}, the design as {@code name;value}, a heading, then one line per
 * unit with its office. The public text of format 2 has groups and changes only, and a hash of its own.
 */
public final class CanonicalText {

    private static final String FIRST = "adep-study-1";
    private static final String SECOND = "adep-study-2";
    private static final String OPEN = "adep-study-2-public";

    private CanonicalText() {}

    public static String whole(Study study) {
        return isFirst(study) ? first(study) : second(study);
    }

    public static String open(Study study) {
        return isFirst(study) ? first(study) : openSecond(study);
    }

    /** A reader without the salt can only tell of the public text. */
    public static boolean matches(Study study, Frozen frozen) {
        if (frozen.format() == 1) {
            return sha256(first(study)).equals(frozen.sha256());
        }
        return sha256(openSecond(study)).equals(frozen.publicSha256())
                && (frozen.salt() == null || sha256(second(study)).equals(frozen.sha256()));
    }

    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isFirst(Study study) {
        return study.frozen() != null && study.frozen().format() == 1;
    }

    private static String first(Study study) {
        return written(csv -> {
            csv.writeRecord(FIRST);
            csv.writeRecord(study.code());
            for (Arm arm : Arm.values()) {
                List<StudyUnit> units = study.of(arm);
                for (int i = 0; i < units.size(); i++) {
                    StudyUnit unit = units.get(i);
                    csv.writeRecord(
                            arm.name(),
                            Integer.toString(i + 1),
                            plain(unit.before()),
                            plain(unit.after()),
                            plain(unit.change()));
                }
            }
        });
    }

    private static String second(Study study) {
        Frozen frozen = Objects.requireNonNull(study.frozen());
        return written(csv -> {
            csv.writeRecord(SECOND);
            csv.writeRecord("salt", Objects.requireNonNull(frozen.salt()));
            design(csv, study, frozen);
            csv.writeRecord("arm", "position", "office", "label", "before", "after", "change", "exclusion", "remark");
            study.units()
                    .forEach(unit -> csv.writeRecord(
                            text(unit.arm()),
                            Integer.toString(unit.position()),
                            text(unit.stateBodyId()),
                            unit.label(),
                            plain(unit.before()),
                            plain(unit.after()),
                            plain(unit.change()),
                            text(unit.exclusion()),
                            text(unit.remark())));
        });
    }

    private static String openSecond(Study study) {
        Frozen frozen = Objects.requireNonNull(study.frozen());
        return written(csv -> {
            csv.writeRecord(OPEN);
            design(csv, study, frozen);
            csv.writeRecord("arm", "change");
            for (Arm arm : Arm.values()) {
                study.of(arm).forEach(unit -> csv.writeRecord(arm.name(), plain(unit.change())));
            }
            study.exclusions().forEach((why, units) -> csv.writeRecord(why.name(), Integer.toString(units)));
        });
    }

    private static void design(CsvWriter csv, Study study, Frozen frozen) {
        csv.writeRecord("code", study.code());
        csv.writeRecord("alpha", plain(study.alpha()));
        csv.writeRecord("seed", Long.toString(frozen.seed()));
        csv.writeRecord("corrects", text(study.corrects()));
        RegisterDesign design = study.design();
        if (design != null) {
            csv.writeRecord("intervention", design.intervention().name());
            span(csv, "before", design.before());
            span(csv, "begun", design.span());
            span(csv, "after", design.after());
        }
    }

    private static void span(CsvWriter csv, String name, MonthSpan span) {
        csv.writeRecord(name, span.from().toString(), span.to().toString());
    }

    private static String written(java.util.function.Consumer<CsvWriter> content) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            content.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
