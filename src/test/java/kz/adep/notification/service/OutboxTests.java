package kz.adep.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Properties;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.notification.domain.Letter;
import kz.adep.notification.domain.MailWish;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters and a real mail server that comes and goes. */
@AdepTest
class OutboxTests {

    private static final ServerSetup SMTP = new ServerSetup(39_025, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final MailSettings SETTINGS =
            new MailSettings("adep@example.kz", URI.create("https://adep.example.kz/office"), Duration.ofDays(7));
    private static final String ADDRESS = "aigul@example.kz";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private Wishes wishes;

    @Autowired
    private FollowerMails followers;

    @Autowired
    private LetterContents contents;

    @Autowired
    private MessageSource messages;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private final GreenMail server = new GreenMail(SMTP);
    private SignedIn writer;

    @BeforeEach
    void emptyOutbox() {
        SharedDatabase.aboveTheWalls().sql("delete from mail_letter").update();
        writer = SignedIn.commissionerOf(StateBodies.fresh());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void letterArrivesInTheLanguageOfItsReader() throws Exception {
        server.start();
        put("kk");

        assertThat(postman(Duration.ZERO).sendDue()).isEqualTo(1);

        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Әдеп: хабарлама");
        assertThat(letter.getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat((String) letter.getContent()).contains("Жаңа іс түсті: X-1", "https://adep.example.kz/office");
    }

    @Test
    void addressIsErasedWithTheSending() {
        server.start();
        put("ru");
        assertThat(column("address is not null")).isTrue();

        postman(Duration.ZERO).sendDue();

        assertThat(column("sent_at is not null and address is null and wrapped is null and tries = 1"))
                .isTrue();
        assertThat(postman(Duration.ofHours(5)).sendDue()).isZero();
    }

    @Test
    void addressLiesSealed() {
        put("ru");

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select position(convert_to(?, 'UTF8') in address) from mail_letter")
                        .param(ADDRESS)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void lettersWaitForAServerThatIsAway() {
        put("ru");
        put("en");
        Postman postman = postman(Duration.ZERO);

        assertThat(postman.sendDue()).isZero();
        assertThat(count("trouble = 'NO_SERVER' and tries = 1 and next_try_at > now()"))
                .isEqualTo(1);
        assertThat(count("trouble is null and tries = 0")).isEqualTo(1);
        server.start();

        assertThat(postman.sendDue()).isEqualTo(2);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void serverThatStopsAndStartsGetsEachLetterOnce() {
        server.start();
        put("ru");
        Postman postman = postman(Duration.ZERO);
        postman.sendDue();
        server.stop();
        put("ru");
        assertThat(postman.sendDue()).isZero();
        server.start();

        assertThat(postman(Duration.ofMinutes(2)).sendDue()).isEqualTo(1);
        assertThat(postman(Duration.ofHours(2)).sendDue()).isZero();
    }

    @Test
    void refusedAddressHoldsUpNoOther() {
        server.start();
        put("ru", "no address at all");
        put("en");

        postman(Duration.ZERO).sendDue();

        assertThat(count("trouble = 'ADDRESS'")).isEqualTo(1);
        assertThat(count("tries = 1")).isEqualTo(2);
    }

    @Test
    void letterIsGivenUpAfterAWeek() {
        put("ru");

        postman(Duration.ofDays(8)).sendDue();

        assertThat(column("given_up_at is not null and trouble = 'NO_SERVER'")).isTrue();
    }

    @Test
    void oldLetterIsGivenUpThoughNothingIsSent() {
        put("ru");

        ActingScope.run(ActingAs.service(), () -> queue(Duration.ofDays(8)).clear());

        assertThat(column("given_up_at is not null and trouble is null")).isTrue();
    }

    @Test
    void accountIsWrittenToAsItWishes() throws Exception {
        server.start();
        ActingScope.run(
                writer.actingAs(),
                () -> wishes.keep(writer.staff(), new Wishes.Wish(MailWish.DIGEST, "en", "own@example.kz")));
        inTransaction(() -> store(Duration.ZERO).putToSelf(writer.staff().stateBodyId(), letter()));

        postman(Duration.ZERO).sendDue();

        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("own@example.kz");
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Adep: a notification");
    }

    @Test
    void accountWithoutAWishGetsNoLetter() {
        server.start();
        inTransaction(() -> store(Duration.ZERO).putToSelf(writer.staff().stateBodyId(), letter()));

        postman(Duration.ZERO).sendDue();

        assertThat(column("given_up_at is not null and trouble = 'NO_ADDRESS'")).isTrue();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void put(String language) {
        put(language, ADDRESS);
    }

    private void put(String language, String address) {
        inTransaction(() -> store(Duration.ZERO).put(letter(), language, address));
    }

    private static Letter letter() {
        return Letter.of("casework.bell.arrived", "X-1");
    }

    private void inTransaction(Runnable work) {
        ActingScope.run(
                writer.actingAs(),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    @Test
    void newsGoesOnceAndOnlyToWhoConfirmedAnAddress() throws Exception {
        server.start();
        byte[] wanted = follower(true);
        news(wanted);
        news(wanted);
        news(follower(false));

        assertThat(postman(Duration.ZERO).sendDue()).isEqualTo(1);

        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat((String) letter.getContent())
                .contains("There is news")
                .doesNotContain("https://adep.example.kz/office", "under your account");
        assertThat(count("follower is not null and sent_at is null")).isZero();
    }

    @Test
    void sentLetterToAFollowerKeepsTheHourAndNoWord() throws Exception {
        server.start();
        byte[] asked = follower(false);
        letter(asked, Letter.from("notification.follower.confirm", "271828"));

        assertThat(postman(Duration.ZERO).sendDue()).isEqualTo(1);

        assertThat((String) server.getReceivedMessages()[0].getContent()).contains("271828");
        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("""
                                select contents = '{}' and last_try_at = date_trunc('hour', last_try_at)
                                   and next_try_at = date_trunc('hour', next_try_at) from mail_letter where follower = ?""")
                        .param(asked)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void news(byte[] codeHash) {
        letter(codeHash, Letter.from("notification.follower.news"));
    }

    private void letter(byte[] codeHash, Letter letter) {
        ActingScope.run(
                writer.actingAs(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> store(Duration.ZERO)
                                .putForFollower(writer.staff().stateBodyId(), codeHash, letter)));
    }

    private byte[] follower(boolean confirmed) {
        byte[] codeHash = new byte[32];
        new SecureRandom().nextBytes(codeHash);
        ActingAs holder = ActingAs.codeHolder(HexFormat.of().formatHex(codeHash));
        ActingScope.run(
                holder,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> followers.keep(new FollowerMails.Left(
                                codeHash,
                                ADDRESS,
                                "en",
                                new byte[32],
                                clock.instant().atOffset(ZoneOffset.UTC),
                                LocalDate.now(clock)))));
        if (confirmed) {
            SharedDatabase.aboveTheWalls()
                    .sql("update follower_mail set confirmed_at = now() where code_hash = ?")
                    .param(codeHash)
                    .update();
        }
        return codeHash;
    }

    private LetterStore store(Duration later) {
        return new LetterStore(jdbc, vault, contents, Clock.offset(clock, later));
    }

    private OutboxQueue queue(Duration later) {
        return new OutboxQueue(
                jdbc, store(later), wishes, followers, contents, SETTINGS, transactions, Clock.offset(clock, later));
    }

    private Postman postman(Duration later) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SMTP.getPort());
        Properties limits = new Properties();
        limits.setProperty("mail.smtp.timeout", "3000");
        sender.setJavaMailProperties(limits);
        return new Postman(queue(later), new LetterWriter(messages, SETTINGS), new MailServer(sender), SETTINGS);
    }

    private static boolean column(String condition) {
        return count(condition) == 1;
    }

    private static int count(String condition) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from mail_letter where " + condition)
                .query(Integer.class)
                .single();
    }
}
