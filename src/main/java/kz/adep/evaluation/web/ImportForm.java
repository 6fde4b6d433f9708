package kz.adep.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A study of figures that are brought along.
 *
 * @param source where they come from
 * @param table as pasted, or as it was in the file
 * @param corrects code of the study that this one corrects
 */
record ImportForm(
        @Valid @Nullable WordsForm words,

        @NotBlank(message = "{evaluation.import.source.missing}")
        @Size(max = SOURCE, message = "{evaluation.words.title.size}")
        @Nullable
        String source,

        @Size(max = TABLE, message = "{evaluation.import.too-long}") @Nullable
        String table,

        @Nullable String alpha,
        @Nullable String corrects) {

    private static final int SOURCE = 300;
    private static final int TABLE = 400_000;

    ImportForm {
        words = Objects.requireNonNullElse(words, WordsForm.empty());
        table = Objects.requireNonNullElse(table, "");
        alpha = StudyForm.level(alpha);
    }

    static ImportForm empty(@Nullable String corrects) {
        return new ImportForm(null, null, null, null, corrects);
    }

    ImportForm withTable(String text) {
        return new ImportForm(words, source, text, alpha, corrects);
    }

    WordsForm told() {
        return Objects.requireNonNull(words);
    }

    String text() {
        return Objects.requireNonNull(table);
    }

    String origin() {
        return Objects.requireNonNullElse(source, "");
    }

    BigDecimal significance() {
        return new BigDecimal(Objects.requireNonNull(alpha));
    }

    @Nullable
    String corrected() {
        return corrects == null || corrects.isBlank() ? null : corrects;
    }
}
