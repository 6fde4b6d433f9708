package kz.adep.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import kz.adep.notification.domain.Trouble;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class FailureTests {

    private static final InternetAddress[] NOBODY = {};

    @Test
    void serverThatCannotBeReachedIsKnown() {
        MessagingException refused = new MessagingException("no", new ConnectException("refused"));

        assertThat(Failure.of(new MailSendException("connection", refused)))
                .isEqualTo(new Failure(Trouble.NO_SERVER, null));
    }

    @Test
    void refusedSignInIsKnown() {
        assertThat(Failure.of(new MailAuthenticationException(new AuthenticationFailedException("535"))))
                .isEqualTo(new Failure(Trouble.SIGN_IN, null));
    }

    @Test
    void refusedAddressIsKnownByItsReply() throws Exception {
        SendFailedException top = new SendFailedException("Invalid Addresses");
        top.setNextException(
                new SMTPAddressFailedException(new InternetAddress("a@b.kz"), "RCPT", 550, "no such user"));

        assertThat(Failure.of(new MailSendException(Map.of("letter", top))))
                .isEqualTo(new Failure(Trouble.ADDRESS, 550));
    }

    @Test
    void refusedLetterIsKnownByItsReply() {
        SMTPSendFailedException spam = new SMTPSendFailedException("DATA", 554, "spam", null, NOBODY, NOBODY, NOBODY);

        assertThat(Failure.of(new MailSendException(Map.of("letter", spam))))
                .isEqualTo(new Failure(Trouble.REFUSED, 554));
    }

    @Test
    void nothingOfTheWordsIsKept() {
        assertThat(Failure.of(new MessagingException("someone@example.kz is unknown"))
                        .toString())
                .doesNotContain("example.kz");
    }
}
