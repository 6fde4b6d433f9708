package kz.adep.notification.service;

import java.util.List;
import java.util.Locale;
import kz.adep.notification.domain.Letter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a letter into the words of the reader's language. */
@Component
class LetterWriter {

    private static final String STAFF = "notification.mail.";
    private static final String FOLLOWER = "notification.follower.";

    private final MessageSource messages;
    private final MailSettings settings;

    LetterWriter(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** A letter as it is sent. */
    record Words(String subject, String text) {}

    Words write(Letter letter, String language) {
        Locale locale = Locale.forLanguageTag(language);
        Object[] arguments = letter.arguments().toArray();
        StringBuilder text = new StringBuilder(say(letter.template() + ".text", locale, arguments));
        List<Letter.Line> lines = letter.lines();
        if (!lines.isEmpty()) {
            text.append("\n");
        }
        lines.forEach(line -> text.append("\n– ").append(say(line.message(), locale, line.subject())));
        text.append("\n\n");
        if (letter.template().startsWith(STAFF)) {
            closeForStaff(text, locale);
        } else if (letter.template().startsWith(FOLLOWER)) {
            text.append(say("notification.follower.footer", locale)).append("\n");
        }
        return new Words(say(letter.template() + ".subject", locale, arguments), text.toString());
    }

    private void closeForStaff(StringBuilder text, Locale locale) {
        if (settings.site() != null) {
            text.append(say("notification.mail.site", locale, settings.site().toString()))
                    .append("\n");
        }
        text.append(say("notification.mail.footer", locale)).append("\n");
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
