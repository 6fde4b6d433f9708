package kz.adep.notification.service;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server, if the operator named one ({@code spring.mail.host}). */
@Component
public class MailServer {

    private final @Nullable JavaMailSender sender;

    @Autowired
    MailServer(ObjectProvider<JavaMailSender> senders) {
        this(senders.getIfAvailable());
    }

    public MailServer(@Nullable JavaMailSender sender) {
        this.sender = sender;
    }

    public boolean isConfigured() {
        return sender != null;
    }

    JavaMailSender sender() {
        if (sender == null) {
            throw new IllegalStateException("no mail server is named");
        }
        return sender;
    }
}
