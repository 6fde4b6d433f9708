package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.CaseRecusal.State;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.shared.ActingScope;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the applicant is told of a recusal, in his language; who has no code gets it by letter from the office. */
@Component
class RecusalLetters {

    private final CaseContents contents;
    private final RecusalTerms terms;
    private final CaseNotices bells;
    private final MessageSource messages;
    private final Clock clock;

    RecusalLetters(CaseContents contents, RecusalTerms terms, CaseNotices bells, MessageSource messages, Clock clock) {
        this.contents = contents;
        this.terms = terms;
        this.bells = bells;
        this.messages = messages;
        this.clock = clock;
    }

    void tell(CaseFile file, String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, Locale.forLanguageTag(file.language()));
        var author = ActingScope.current().accountId();
        contents.add(
                file.hasCode()
                        ? CaseMessage.toApplicant(file, text, clock.instant(), author)
                        : CaseMessage.note(file, text, clock.instant(), author));
        bells.news(file);
    }

    /** What was asked for came about for another reason, before it was decided: by whoever acts, or by his own arrival. */
    void tellOvertaken(CaseFile file, CaseRecusal asked) {
        String words = messages.getMessage("recusal.letter.overtaken", null, Locale.forLanguageTag(file.language()));
        UUID by = ActingScope.current().accountId();
        UUID whom = asked.account().orElseThrow();
        asked.decide(true, by == null ? whom : by, words, LocalDate.now(clock));
        terms.decided(file, asked);
        tellDecision(file, asked);
    }

    /** The decision, which the law wants told in two working days. */
    void tellDecision(CaseFile file, CaseRecusal decided) {
        boolean granted = decided.state() == State.IN_FORCE;
        tell(
                file,
                granted ? "recusal.letter.granted" : "recusal.letter.refused",
                decided.answer().orElseThrow());
        decided.told(LocalDate.now(clock));
        terms.told(file, decided);
    }
}
