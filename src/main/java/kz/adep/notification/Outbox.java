package kz.adep.notification;

import java.util.Optional;
import java.util.UUID;
import kz.adep.notification.domain.Letter;
import kz.adep.notification.service.LetterStore;
import kz.adep.notification.service.MailServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people without an account, as to an applicant who left an address. The letter is stored with its cause and
 * sent afterwards; the address lies sealed until then.
 */
@Service
public class Outbox {

    private final LetterStore letters;
    private final MailServer mail;
    private final JdbcClient jdbc;

    Outbox(LetterStore letters, MailServer mail, JdbcClient jdbc) {
        this.letters = letters;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /** How a letter of the own body fares. */
    public enum Fate {
        WAITING,
        RETRYING,
        SENT,
        GIVEN_UP
    }

    /**
     * Stores a letter for the body that acts.
     *
     * @param template a message key: {@code template.subject} and {@code template.text} are the letter
     * @param arguments numbers and dates only: what names a person or tells of a case is read by tracking code
     * @return the letter; absent when this installation sends no mail, so that nothing waits for ever
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> put(String template, String language, String address, String... arguments) {
        return mail.isConfigured()
                ? Optional.of(letters.put(Letter.from(template, arguments), language, address))
                : Optional.empty();
    }

    /** Absent for one cleared away long after it was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Fate> fate(UUID letter) {
        return jdbc.sql("select sent_at, given_up_at, tries from mail_letter where id = ?")
                .param(letter)
                .query((row, index) -> {
                    if (row.getObject("sent_at") != null) {
                        return Fate.SENT;
                    }
                    if (row.getObject("given_up_at") != null) {
                        return Fate.GIVEN_UP;
                    }
                    return row.getInt("tries") > 0 ? Fate.RETRYING : Fate.WAITING;
                })
                .optional();
    }
}
