package kz.adep.notification.service;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kz.adep.notification.domain.Trouble;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * What a refused sending came to.
 *
 * @param reply the number the mail server answered with, if it came so far
 */
record Failure(Trouble trouble, @Nullable Integer reply) {

    static Failure of(Exception refused) {
        List<Throwable> causes = causes(refused);
        OptionalInt reply = causes.stream()
                .mapToInt(Failure::replyOf)
                .filter(code -> code > 0)
                .findFirst();
        return new Failure(trouble(causes), reply.isPresent() ? reply.getAsInt() : null);
    }

    private static Trouble trouble(List<Throwable> causes) {
        if (any(causes, AuthenticationFailedException.class) || any(causes, MailAuthenticationException.class)) {
            return Trouble.SIGN_IN;
        }
        if (any(causes, SMTPAddressFailedException.class) || any(causes, AddressException.class)) {
            return Trouble.ADDRESS;
        }
        if (any(causes, IOException.class)) {
            return Trouble.NO_SERVER;
        }
        return any(causes, SendFailedException.class) ? Trouble.REFUSED : Trouble.OTHER;
    }

    private static boolean any(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static int replyOf(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    /** Mail exceptions hang together in two ways: by cause, and by what came next. */
    private static List<Throwable> causes(Throwable first) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> found = new ArrayList<>();
        add(first, seen, found);
        return found;
    }

    private static void add(@Nullable Throwable one, Set<Throwable> seen, List<Throwable> found) {
        if (one == null || !seen.add(one)) {
            return;
        }
        found.add(one);
        add(one.getCause(), seen, found);
        if (one instanceof MessagingException mail) {
            add(mail.getNextException(), seen, found);
        }
        if (one instanceof MailSendException several) {
            for (Exception each : several.getMessageExceptions()) {
                add(each, seen, found);
            }
        }
    }
}
