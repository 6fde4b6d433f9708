package kz.adep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.directory.Directory;
import kz.adep.notification.Followers.Standing;
import kz.adep.notification.service.FollowerMails;
import kz.adep.notification.service.LetterStore;
import kz.adep.notification.service.MailServer;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class FollowersTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FollowerMails mails;

    @Autowired
    private LetterStore letters;

    @Autowired
    private CaseRegister register;

    @Autowired
    private ApplicantDesk applicants;

    @Autowired
    private Directory directory;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Its own for each test: letters to an address are counted. */
    private final String address = "dana" + UUID.randomUUID() + "@example.kz";

    private final byte[] code = new byte[32];
    private Followers followers;

    @BeforeEach
    void newCode() {
        new SecureRandom().nextBytes(code);
        followers =
                new Followers(jdbc, mails, letters, new MailServer(new JavaMailSenderImpl()), directory, vault, clock);
        StateBodies.agency();
    }

    @Test
    void addressIsConfirmedByTheCodeSentThere() {
        ask();
        assertThat(standing()).contains(new Standing("d•••@example.kz", false));

        assertThat(confirm(wrong())).isFalse();
        assertThat(confirm(sent())).isTrue();

        assertThat(standing()).contains(new Standing("d•••@example.kz", true));
    }

    @Test
    void codeIsOfNoUseAfterFiveWrongOnes() {
        ask();
        for (int i = 0; i < 5; i++) {
            confirm(wrong());
        }

        assertThat(confirm(sent())).isFalse();
    }

    @Test
    void codeIsGoodOnce() {
        ask();
        String sent = sent();
        confirm(sent);

        assertThat(confirm(sent)).isFalse();
    }

    @Test
    void timesTellNoMoreThanTheHour() {
        ask();
        assertThat(secondsIntoTheHour("question_until")).isZero();

        confirm(sent());
        assertThat(secondsIntoTheHour("confirmed_at")).isZero();
    }

    @Test
    void addressIsForgottenSomeTimeAfterTheCaseIsClosed() {
        NewCase followed = Cases.named(StateBodies.fresh());
        byte[] codeOfCase = followed.tracking().codeHash();
        inTransaction(holder(codeOfCase), () -> register.register(followed));
        ask(codeOfCase);
        LocalDate today = LocalDate.now(clock);

        assertThat(leftAfterForgetting(codeOfCase, today.plusDays(1))).isOne();
        ActingScope.run(holder(codeOfCase), () -> applicants.withdraw(codeOfCase));
        assertThat(leftAfterForgetting(codeOfCase, today)).isOne();
        assertThat(leftAfterForgetting(codeOfCase, today.plusDays(1))).isZero();
    }

    @Test
    void addressOfACodeThatIsNobodysIsForgotten() {
        ask();

        assertThat(leftAfterForgetting(code, LocalDate.now(clock))).isZero();
    }

    @Test
    void nobodyElseSeesThatThereIsAnAddress() {
        ask();
        ActingAs stranger = ActingAs.codeHolder("ab".repeat(32));

        assertThat(inTransaction(stranger, () -> followers.standing(code))).isEmpty();
        SignedIn office = SignedIn.commissionerOf(StateBodies.fresh());
        assertThatThrownBy(() -> inTransaction(
                        office.actingAs(),
                        () -> jdbc.sql("select count(*) from follower_mail")
                                .query(Integer.class)
                                .single()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void addressLiesSealed() {
        ask();

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select encode(address, 'escape') from follower_mail where code_hash = ?")
                        .param(code)
                        .query(String.class)
                        .single())
                .doesNotContain("dana");
    }

    @Test
    void fourthLetterOfADayIsRefused() {
        ask();
        ask();
        ask();

        assertThatThrownBy(this::ask).isInstanceOf(RuleViolation.class);
    }

    @Test
    void sixthLetterOfADayToAnAddressIsRefusedWhoeverAsks() {
        for (int i = 0; i < 5; i++) {
            ask(anotherCode());
        }

        assertThatThrownBy(() -> ask(anotherCode())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void removedAddressIsGoneAndTheDayStaysCounted() {
        ask();
        ask();
        ask();
        remove();

        assertThat(standing()).isEmpty();
        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select num_nonnulls(address, wrapped, kid) from follower_mail where code_hash = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(this::ask).isInstanceOf(RuleViolation.class);
    }

    private void remove() {
        inTransaction(holder(), () -> {
            followers.remove(code);
            return true;
        });
    }

    private static byte[] anotherCode() {
        byte[] another = new byte[32];
        new SecureRandom().nextBytes(another);
        return another;
    }

    @Test
    void addressThatHidesAnotherIsRefused() {
        assertThatThrownBy(() -> inTransaction(holder(code), () -> {
                    followers.ask(code, "\"dana\"@example.kz", "kk");
                    return true;
                }))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("notification.follower.address");
    }

    private void ask() {
        ask(code);
    }

    private void ask(byte[] ofCase) {
        inTransaction(holder(ofCase), () -> {
            followers.ask(ofCase, address, "kk");
            return true;
        });
    }

    private int leftAfterForgetting(byte[] ofCase, LocalDate closedBefore) {
        inTransaction(
                ActingAs.service(),
                () -> jdbc.sql("select forget_followers(?)")
                        .param(closedBefore)
                        .query(Integer.class)
                        .single());
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from follower_mail where code_hash = ?")
                .param(ofCase)
                .query(Integer.class)
                .single();
    }

    private long secondsIntoTheHour(String column) {
        return SharedDatabase.aboveTheWalls()
                .sql("select extract(epoch from " + column + ")::bigint % 3600 from follower_mail where code_hash = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    private boolean confirm(String typed) {
        return inTransaction(holder(), () -> followers.confirm(code, typed));
    }

    private Optional<Standing> standing() {
        return inTransaction(holder(), () -> followers.standing(code));
    }

    private String sent() {
        return SharedDatabase.aboveTheWalls()
                .sql(
                        "select contents -> 'arguments' ->> 0 from mail_letter where follower = ? order by written_at desc")
                .param(code)
                .query(String.class)
                .list()
                .get(0);
    }

    private String wrong() {
        return sent().equals("000000") ? "000001" : "000000";
    }

    private ActingAs holder() {
        return holder(code);
    }

    private static ActingAs holder(byte[] ofCase) {
        return ActingAs.codeHolder(HexFormat.of().formatHex(ofCase));
    }

    private <T> T inTransaction(ActingAs who, Supplier<T> work) {
        return ActingScope.call(who, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
