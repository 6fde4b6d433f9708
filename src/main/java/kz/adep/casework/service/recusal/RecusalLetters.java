package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.service.act.Terms;
import kz.adep.shared.ActingScope;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the applicant is told of a recusal, in his language; who has no code gets it by letter from the office. */
@Component
class RecusalLetters {

    private final CaseContents contents;
    private final Terms terms;
    private final MessageSource messages;
    private final Clock clock;

    RecusalLetters(CaseContents contents, Terms terms, MessageSource messages, Clock clock) {
        this.contents = contents;
        this.terms = terms;
        this.messages = messages;
        this.clock = clock;
    }

    void tell(CaseFile file, String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, Locale.forLanguageTag(file.language()));
        var author = ActingScope.current().account();
        contents.add(
                file.hasCode()
                        ? CaseMessage.toApplicant(file, text, clock.instant(), author)
                        : CaseMessage.note(file, text, clock.instant(), author));
    }

    /** What was asked for came about for another reason, before it was decided. */
    void tellOvertaken(CaseFile file, CaseRecusal asked) {
        String words = messages.getMessage("recusal.letter.overtaken", null, Locale.forLanguageTag(file.language()));
        LocalDate today = LocalDate.now(clock);
        asked.decide(true, ActingScope.current().account(), words, today);
        tellDecision(file, true, words);
        asked.told(today);
    }

    /** The decision, which the law wants told in two working days. */
    void tellDecision(CaseFile file, boolean granted, String answer) {
        terms.done(file, Step.RECUSAL);
        tell(file, granted ? "recusal.letter.granted" : "recusal.letter.refused", answer);
        terms.tell(file, Step.TELL_RECUSAL);
    }
}
