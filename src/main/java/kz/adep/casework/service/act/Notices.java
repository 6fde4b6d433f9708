package kz.adep.casework.service.act;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells applicants in their language what was done with their cases. Who has no code cannot read it: then the letter is
 * kept as a note, and the term to tell him stays open until it was sent.
 */
@Component
class Notices {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final MessageSource messages;
    private final CaseContents contents;
    private final Terms terms;
    private final CaseNotices bells;
    private final Clock clock;

    Notices(MessageSource messages, CaseContents contents, Terms terms, CaseNotices bells, Clock clock) {
        this.messages = messages;
        this.contents = contents;
        this.terms = terms;
        this.bells = bells;
        this.clock = clock;
    }

    /** Tells what the law wants told within a term from today. */
    void tell(CaseFile file, Step step, String text) {
        tell(file, text);
        terms.tell(file, step);
    }

    void tell(CaseFile file, String text) {
        tell(file, text, file.hasCode());
    }

    /** Of a forwarding; the code may have gone with the case already. */
    void tell(CaseFile file, String text, boolean reached) {
        news(file);
        contents.add(
                reached
                        ? CaseMessage.toApplicant(file, text, clock.instant(), author())
                        : CaseMessage.note(file, text, clock.instant(), author()));
    }

    /** Absent where a job of the application tells. */
    private static @Nullable UUID author() {
        return ActingScope.current().accountId();
    }

    /** By mail, to who asked for it. */
    void news(CaseFile file) {
        bells.news(file);
    }

    String words(CaseFile file, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale(file));
    }

    static Locale locale(CaseFile file) {
        return Locale.forLanguageTag(file.language());
    }

    static String day(LocalDate day) {
        return day.format(SHORT);
    }
}
