package kz.adep.intake.service.tray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.service.file.Reading;
import kz.adep.intake.domain.tray.SetAside;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.upload.Samples;
import kz.adep.upload.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class TrayDeskTests {

    @Autowired
    private Tray tray;

    @Autowired
    private TrayDesk desk;

    @Autowired
    private TrayErasure erasure;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Reading files;

    @Autowired
    private TrayStore store;

    @Autowired
    private TransactionTemplate transactions;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void open() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void termsCountFromTheDayItWasReceived() {
        keep(Cases.receivedAt(body, Instant.parse("2026-03-02T05:00:00Z")));

        as(commissioner, () -> desk.register(only(commissioner))).orElseThrow();

        assertThat(caseDay("registered_on")).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(caseDay("due")).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    /** Not in the seal either; the evening is registered the next day, though its hour began while the office was open. */
    @Test
    void anonymousSenderLeavesTheHourOnly() {
        assertThat(sealedMoment("2026-03-02T05:23:07.512Z")).isEqualTo("2026-03-02T05:00:00Z");
        assertThat(sealedMoment("2026-03-02T13:45:12Z")).isEqualTo("2026-03-02T13:59:00Z");
    }

    @Test
    void registeredTwiceItGetsOneNumber() {
        keep(Cases.named(body));
        UUID item = only(commissioner);

        assertThat(as(commissioner, () -> desk.register(item))).isPresent();
        assertThat(as(commissioner, () -> desk.register(item))).isEmpty();
    }

    @Test
    void whoSaysThatItCannotWaitStandsFirst() {
        keep(Cases.receivedAt(body, Instant.parse("2026-03-02T05:00:00Z")));
        keep(Cases.receivedAt(body, Instant.parse("2026-03-03T05:00:00Z")).claiming(NewCase.Claim.CRIME));

        assertThat(as(commissioner, () -> desk.lines(false)))
                .extracting(TrayDesk.Line::claimed)
                .containsExactly(NewCase.Claim.CRIME, null);
    }

    @Test
    void whatIsSetAsideMayStillBeRegistered() {
        keep(Cases.named(body));
        UUID item = only(commissioner);
        as(commissioner, () -> desk.setAside(item, SetAside.Reason.MEANINGLESS));

        assertThat(as(commissioner, desk::waiting)).isZero();
        assertThat(as(commissioner, () -> desk.register(item))).isPresent();
    }

    /** Whom it names does not read it while it waits, either; here it goes to the Agency, as nobody else is left. */
    @Test
    void whomItNamesNeverSeesIt() {
        rename(commissioner, "Айгерім Нұрланова");
        keep(Cases.concerning(body, "Нурланова Айгерим"));

        assertThat(as(commissioner, desk::waiting)).isZero();
        SignedIn.commissionerOf(body);
        keep(Cases.concerning(body, "Нурланова Айгерим"));
        assertThat(as(commissioner, desk::waiting)).isZero();
        assertThat(as(SignedIn.commissionerOf(body), desk::waiting)).isEqualTo(1);
    }

    @Test
    void whoComesLaterDoesNotReadWhatNamesHim() {
        keep(Cases.concerning(body, "Нурланова Айгерим"));
        UUID item = only(commissioner);
        SignedIn newcomer = SignedIn.commissionerOf(body);
        rename(newcomer, "Айгерім Нұрланова");

        assertThat(as(newcomer, () -> desk.lines(false))).isEmpty();
        assertThatThrownBy(() -> as(newcomer, () -> desk.register(item))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(newcomer, () -> desk.setAside(item, SetAside.Reason.REPEATED)))
                .isInstanceOf(NotFound.class);
        assertThat(only(commissioner)).isEqualTo(item);
    }

    @Test
    void anotherBodySeesNothing() {
        keep(Cases.named(body));
        UUID item = only(commissioner);
        SignedIn stranger = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(as(stranger, desk::waiting)).isZero();
        assertThat(as(stranger, () -> desk.register(item))).isEmpty();
        assertThat(as(stranger, () -> desk.setAside(item, SetAside.Reason.REPEATED)))
                .isFalse();
    }

    @Test
    void whatIsWithheldWaitsAtTheAgencyOnly() {
        keep(Cases.withheld(body));

        assertThat(as(commissioner, desk::waiting)).isZero();
        assertThat(as(SignedIn.agencyOfficer(), () -> desk.lines(false)))
                .anyMatch(line -> line.body().en().equals("Body " + body));
    }

    @Test
    void agencyDoesNotSeeWhatWaitsAtAnOffice() {
        keep(Cases.named(body));

        assertThat(as(SignedIn.agencyOfficer(), () -> desk.lines(false)))
                .noneMatch(line -> line.body().en().equals("Body " + body));
    }

    @Test
    void anonymousMomentIsKeptToTheHour() {
        keep(Cases.anonymous(body));

        assertThat(as(commissioner, () -> desk.lines(false)).get(0).receivedAt().getEpochSecond() % 3600)
                .isZero();
    }

    @Test
    void contentsAreErasedAfterThirtyDaysAndTheTrailStays() {
        keep(Cases.named(body));
        UUID item = only(commissioner);
        as(commissioner, () -> desk.setAside(item, SetAside.Reason.ADVERTISING));
        erasure.erase();
        assertThat(rows()).isEqualTo(1);

        monthGoesBy();
        erasure.erase();

        assertThat(rows()).isZero();
        assertThat(actions(item))
                .containsExactly("intake.tray.received", "intake.tray.set-aside", "intake.tray.erased");
    }

    @Test
    void whatWaitsIsNeverErased() {
        keep(Cases.named(body));

        erasure.erase();

        assertThat(as(commissioner, desk::waiting)).isEqualTo(1);
    }

    @Test
    void documentsWaitAndGoWithTheCase() {
        keepWithDocument();
        UUID item = only(commissioner);

        as(commissioner, () -> desk.register(item));

        assertThat(as(commissioner, () -> files.of(item))).extracting("name").containsExactly("a.pdf");
    }

    @Test
    void documentsWaitAsLongAsTheirSubmission() {
        byte[] code = keepWithDocument();

        assertThat(documents(code, "expires_at = 'infinity'")).isEqualTo(1);

        UUID item = only(commissioner);
        as(commissioner, () -> desk.setAside(item, SetAside.Reason.ADVERTISING));
        monthGoesBy();
        erasure.erase();
        assertThat(documents(code, "expires_at <= now()")).isEqualTo(1);
    }

    @Test
    void senderIsAskedForDocumentsThatAreGone() {
        byte[] code = keepWithDocument();
        SharedDatabase.aboveTheWalls()
                .sql("delete from upload where code_hash = ?")
                .param(code)
                .update();
        UUID item = only(commissioner);

        assertThat(as(commissioner, () -> desk.register(item))).isPresent();

        assertThat(letters(item)).singleElement().asString().contains("a.pdf");
        assertThat(actions(item)).contains("casework.files.missing");
    }

    private byte[] keepWithDocument() {
        NewCase newCase = Cases.named(body);
        byte[] code = Objects.requireNonNull(newCase.tracking()).codeHash();
        ActingScope.run(
                ActingAs.codeHolder(HexFormat.of().formatHex(code)),
                () -> tray.keep(newCase, List.of(uploads.receive(Samples.sent("a.pdf", Samples.pdf(300_000))))));
        return code;
    }

    private static int documents(byte[] code, String which) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from upload where code_hash = ? and " + which)
                .param(code)
                .query(Integer.class)
                .single();
    }

    private static List<String> letters(UUID item) {
        return SharedDatabase.aboveTheWalls()
                .sql("select body from case_message where case_id = ? and kind = 'TO_APPLICANT'")
                .param(item)
                .query(String.class)
                .list();
    }

    private void keep(NewCase newCase) {
        byte[] code = Objects.requireNonNull(newCase.tracking()).codeHash();
        ActingScope.run(ActingAs.codeHolder(HexFormat.of().formatHex(code)), () -> tray.keep(newCase, List.of()));
    }

    /** Without the guard that wants an entry in the trail. */
    private void monthGoesBy() {
        SharedDatabase.aboveTheWalls()
                .sql("set session_replication_role = replica; update intake_tray set erase_on = current_date"
                        + " where state_body_id = " + body)
                .update();
    }

    private UUID only(SignedIn who) {
        return as(who, () -> desk.lines(false)).get(0).id();
    }

    private static <T> T as(SignedIn who, Supplier<T> work) {
        return ActingScope.call(who.actingAs(), work);
    }

    private int rows() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from intake_tray where state_body_id = ?")
                .param(body)
                .query(Integer.class)
                .single();
    }

    private LocalDate caseDay(String column) {
        return SharedDatabase.aboveTheWalls()
                .sql("select " + column + " from case_file where state_body_id = ?")
                .param(body)
                .query(LocalDate.class)
                .single();
    }

    private static List<String> actions(UUID item) {
        return SharedDatabase.aboveTheWalls()
                .sql("select action from audit_entry where subject_id = ? order by seq")
                .param(item.toString())
                .query(String.class)
                .list();
    }

    private Instant sealedMoment(String receivedAt) {
        NewCase sent = Cases.receivedAt(Cases.anonymous(body), Instant.parse(receivedAt));
        keep(sent);
        byte[] code = Objects.requireNonNull(sent.tracking()).codeHash();
        return ActingScope.call(
                ActingAs.codeHolder(HexFormat.of().formatHex(code)),
                () -> Objects.requireNonNull(transactions.execute(
                        status -> tray.open(store.find(code).orElseThrow()).receivedAt())));
    }

    private static void rename(SignedIn who, String name) {
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set full_name = ? where id = ?")
                .params(name, who.staff().accountId())
                .update();
    }
}
