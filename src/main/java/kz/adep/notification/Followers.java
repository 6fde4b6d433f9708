package kz.adep.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import kz.adep.directory.Directory;
import kz.adep.notification.domain.Letter;
import kz.adep.notification.domain.Mailbox;
import kz.adep.notification.service.FollowerMails;
import kz.adep.notification.service.LetterStore;
import kz.adep.notification.service.MailServer;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Purpose;
import kz.adep.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who follow a case by its code and want to hear by mail that there is news. The letter holds neither number nor
 * contents nor code, and only who holds the code sees that there is an address at all.
 */
@Service
@Transactional
public class Followers {

    private static final Duration VALIDITY = Duration.ofHours(24);
    private static final int MOST_TRIES = 5;
    private static final int MOST_A_DAY = 3;
    private static final int MOST_TO_AN_ADDRESS = 5;
    private static final int MILLION = 1_000_000;
    private static final byte[] QUESTION = "follower mail".getBytes(StandardCharsets.US_ASCII);

    private final JdbcClient jdbc;
    private final FollowerMails mails;
    private final LetterStore letters;
    private final MailServer mail;
    private final Directory directory;
    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Followers(
            JdbcClient jdbc,
            FollowerMails mails,
            LetterStore letters,
            MailServer mail,
            Directory directory,
            Vault vault,
            Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.letters = letters;
        this.mail = mail;
        this.directory = directory;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What the holder of the code left.
     *
     * @param masked enough of the address to know it again
     */
    public record Standing(String masked, boolean confirmed) {}

    @SuppressWarnings("ArrayRecordComponent") // compared by its hash alone, in constant time
    private record Question(byte[] hash, OffsetDateTime until, int tries) {}

    /** Whether this installation sends mail. */
    public boolean areServed() {
        return mail.isConfigured();
    }

    @Transactional(readOnly = true)
    public Optional<Standing> standing(byte[] codeHash) {
        return jdbc.sql(
                        "select confirmed_at is not null from follower_mail where code_hash = ? and address is not null")
                .param(codeHash)
                .query(Boolean.class)
                .optional()
                .map(confirmed -> new Standing(masked(mails.address(codeHash).orElse("")), confirmed));
    }

    /**
     * Sends a code to the address; nothing else goes there before the code was typed. Times are kept to the hour: they
     * must not tell when somebody anonymous was here.
     */
    public void ask(byte[] codeHash, String address, String language) {
        requireMail();
        if (!Mailbox.isPlain(address)) {
            throw new RuleViolation("notification.follower.address");
        }
        LocalDate today = LocalDate.now(clock);
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(MILLION));
        int asked = mails.keep(new FollowerMails.Left(
                codeHash,
                address,
                language,
                hash(codeHash, code),
                hour().plus(VALIDITY).plusHours(1),
                today));
        if (asked > MOST_A_DAY || mails.countLetterTo(address, today) > MOST_TO_AN_ADDRESS) {
            throw new RuleViolation("notification.follower.too-often");
        }
        letters.putForFollower(
                directory.authorisedBody().id(), codeHash, Letter.from("notification.follower.confirm", code));
    }

    /** False for a wrong, a used and an old code alike. */
    public boolean confirm(byte[] codeHash, String typed) {
        Optional<Question> question =
                jdbc.sql("""
                        update follower_mail set tries = tries + 1
                         where code_hash = ? and question_hash is not null
                        returning question_hash, question_until, tries""").param(codeHash).query(Followers::question).optional();
        boolean right = question.filter(asked -> asked.tries() <= MOST_TRIES)
                .filter(asked -> asked.until().toInstant().isAfter(clock.instant()))
                .filter(asked -> MessageDigest.isEqual(asked.hash(), hash(codeHash, typed.replaceAll("\\s", ""))))
                .isPresent();
        if (right) {
            jdbc.sql("""
                            update follower_mail set confirmed_at = :now, question_hash = null, question_until = null
                             where code_hash = :code""").param("now", hour()).param("code", codeHash).update();
        }
        return right;
    }

    /** The address goes; the letters of the day stay counted. */
    public void remove(byte[] codeHash) {
        mails.remove(codeHash);
    }

    /** That there is news; whether anybody wants to hear it is known only when the letter is sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(byte[] codeHash, int actingBody) {
        if (mail.isConfigured()) {
            letters.putForFollower(actingBody, codeHash, Letter.from("notification.follower.news"));
        }
    }

    private OffsetDateTime hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
    }

    private void requireMail() {
        if (!mail.isConfigured()) {
            throw new RuleViolation("notification.follower.no-mail");
        }
    }

    private byte[] hash(byte[] codeHash, String code) {
        return vault.mac(Purpose.CODE_HASH, QUESTION, codeHash, code.getBytes(StandardCharsets.UTF_8));
    }

    private static String masked(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "" : address.charAt(0) + "•••" + address.substring(at);
    }

    private static Question question(ResultSet row, int index) throws SQLException {
        return new Question(
                row.getBytes("question_hash"),
                row.getObject("question_until", OffsetDateTime.class),
                row.getInt("tries"));
    }
}
