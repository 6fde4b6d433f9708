package kz.adep.notification;

import kz.adep.notification.domain.Letter;
import kz.adep.notification.service.LetterStore;
import kz.adep.notification.service.MailServer;
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

    Outbox(LetterStore letters, MailServer mail) {
        this.letters = letters;
        this.mail = mail;
    }

    /**
     * Stores a letter for the body that acts.
     *
     * @param template a message key: {@code template.subject} and {@code template.text} are the letter
     * @param arguments numbers and dates only: what names a person or tells of a case is read by tracking code
     * @return false when this installation sends no mail, so that nothing waits for ever
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(String template, String language, String address, String... arguments) {
        if (!mail.isConfigured()) {
            return false;
        }
        letters.put(Letter.from(template, arguments), language, address);
        return true;
    }
}
