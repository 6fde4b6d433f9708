package kz.adep.evaluation.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.StudyWords;
import kz.adep.evaluation.domain.ImportColumn;
import kz.adep.evaluation.domain.ImportWords;
import kz.adep.shared.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the message files that a study keeps or that are looked for in a table. */
@Component
class StudyTexts {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"), Locale.ENGLISH);

    private final MessageSource messages;

    StudyTexts(MessageSource messages) {
        this.messages = messages;
    }

    StudyWords ofRegister(WordsForm words) {
        return new StudyWords(
                words.title(), text("evaluation.source.register"), words.note(), text("evaluation.unit.conflicts"));
    }

    /** The source is shown as it was written, in whatever language. */
    StudyWords ofImport(WordsForm words, String source) {
        return new StudyWords(
                words.title(),
                new LocalizedText(source, source, source),
                words.note(),
                text("evaluation.unit.conflicts"));
    }

    ImportWords importWords() {
        Map<ImportColumn, Set<String>> columns = new EnumMap<>(ImportColumn.class);
        for (ImportColumn column : ImportColumn.values()) {
            columns.put(column, words("evaluation.import.column." + column));
        }
        Map<Arm, Set<String>> arms = new EnumMap<>(Arm.class);
        for (Arm arm : Arm.values()) {
            arms.put(arm, words("evaluation.import.arm." + arm));
        }
        return new ImportWords(columns, arms);
    }

    private Set<String> words(String key) {
        Set<String> words = new HashSet<>();
        LANGUAGES.forEach(language -> words.addAll(
                Arrays.asList(messages.getMessage(key, null, language).split(",\\s*"))));
        return words;
    }

    private LocalizedText text(String key) {
        return new LocalizedText(
                messages.getMessage(key, null, LANGUAGES.get(0)),
                messages.getMessage(key, null, LANGUAGES.get(1)),
                messages.getMessage(key, null, LANGUAGES.get(2)));
    }
}
