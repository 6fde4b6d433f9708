package kz.adep.notification.service;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import kz.adep.notification.domain.Trouble;
import kz.adep.notification.service.LetterWriter.Words;
import kz.adep.notification.service.OutboxQueue.Recipient;
import kz.adep.notification.service.OutboxQueue.Taken;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/** Sends what is due, one letter after the other, and stops when the mail server is away. */
@Service
public class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int LONGEST_ROUND = 500;

    private final OutboxQueue queue;
    private final LetterWriter writer;
    private final MailServer server;
    private final MailSettings settings;
    private volatile boolean away;

    Postman(OutboxQueue queue, LetterWriter writer, MailServer server, MailSettings settings) {
        this.queue = queue;
        this.writer = writer;
        this.server = server;
        this.settings = settings;
    }

    /** How many letters were sent. */
    public int sendDue() {
        return server.isConfigured() ? ActingScope.call(ActingAs.service(), this::round) : 0;
    }

    private int round() {
        int sent = 0;
        for (int tried = 0; tried < LONGEST_ROUND; tried++) {
            Optional<Taken> taken = queue.takeDue();
            if (taken.isEmpty()) {
                return sent;
            }
            Failure failure = deliver(taken.get());
            if (failure == null) {
                sent++;
                queue.sent(taken.get());
                note(false, null);
            } else {
                queue.failed(taken.get(), failure.trouble(), failure.reply());
                if (failure.trouble().concernsAll()) {
                    note(true, failure.trouble());
                    return sent;
                }
            }
        }
        return sent;
    }

    private @Nullable Failure deliver(Taken taken) {
        Recipient to = taken.to();
        if (to == null) {
            return new Failure(Trouble.NO_ADDRESS, null);
        }
        try {
            server.sender().send(message(taken, to));
            return null;
        } catch (MailException | MessagingException refused) {
            return Failure.of(refused);
        }
    }

    private MimeMessage message(Taken taken, Recipient to) throws MessagingException {
        Words words = writer.write(taken.letter(), to.language());
        MimeMessage message = server.sender().createMimeMessage();
        MimeMessageHelper letter = new MimeMessageHelper(message, false, "UTF-8");
        letter.setFrom(settings.from());
        letter.setTo(to.address());
        letter.setSubject(words.subject());
        letter.setText(words.text());
        message.setHeader("Content-Language", to.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private void note(boolean nowAway, @Nullable Trouble trouble) {
        if (nowAway == away) {
            return;
        }
        away = nowAway;
        if (nowAway) {
            log.warn("The mail server does not take letters ({}): they wait in the outbox.", trouble);
        } else {
            log.info("The mail server takes letters again.");
            queue.serverIsBack();
        }
    }
}
