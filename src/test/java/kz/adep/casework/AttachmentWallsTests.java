package kz.adep.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.file.ApplicantFiles;
import kz.adep.casework.file.Purpose;
import kz.adep.casework.followed.ApplicantReader;
import kz.adep.casework.service.file.Reading;
import kz.adep.casework.service.file.StaffFiles;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.upload.Samples;
import kz.adep.upload.Upload;
import kz.adep.upload.Uploads;
import kz.adep.vault.Unsealable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class AttachmentWallsTests {

    private static final byte[] CONTENT = Samples.pdf(600_000);

    @Autowired
    private CaseRegister register;

    @Autowired
    private Uploads uploads;

    @Autowired
    private ApplicantFiles applicant;

    @Autowired
    private ApplicantReader reader;

    @Autowired
    private StaffFiles staff;

    @Autowired
    private Reading reading;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void waitingFileIsSeenByItsSenderOnly() {
        Upload upload = as(commissioner.actingAs(), () -> uploads.receive(Samples.sent("a.pdf", CONTENT)));

        assertThat(as(commissioner.actingAs(), () -> uploads.present(List.of(upload))))
                .hasSize(1);
        assertThat(as(SignedIn.commissionerOf(body).actingAs(), () -> uploads.present(List.of(upload))))
                .isEmpty();
        assertThat(as(SignedIn.agencyOfficer().actingAs(), () -> uploads.present(List.of(upload))))
                .isEmpty();
        assertThat(as(holder(Cases.named(body)), () -> uploads.present(List.of(upload))))
                .isEmpty();
    }

    @Test
    void fileOfAWithheldCaseIsSeenByTheAgencyOnly() {
        UUID file = sent(Cases.withheld(body)).id();

        assertThatThrownBy(() -> as(commissioner.actingAs(), () -> reading.open(file)))
                .isInstanceOf(NotFound.class);
        assertThat(as(SignedIn.agencyOfficer().actingAs(), () -> bytes(file))).isEqualTo(CONTENT);
    }

    @Test
    void otherApplicantFindsNothing() {
        UUID file = sent(Cases.named(body)).id();

        assertThatThrownBy(() -> as(holder(Cases.named(body)), () -> applicant.open(file)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(ActingAs.visitor(), () -> applicant.open(file)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void applicantDoesNotReachEvidenceByItsId() {
        NewCase newCase = Cases.named(body);
        UUID id = as(holder(newCase), () -> register.register(newCase)).id();
        Upload upload = as(commissioner.actingAs(), () -> uploads.receive(Samples.sent("a.pdf", CONTENT)));
        as(commissioner.actingAs(), () -> staff.add(id, Purpose.EVIDENCE, List.of(upload)));

        assertThatThrownBy(() -> as(holder(newCase), () -> applicant.open(upload.id())))
                .isInstanceOf(NotFound.class);
        assertThat(as(holder(newCase), () -> inTransaction("select count(*) from case_attachment_part")))
                .isZero();
    }

    @Test
    void applicantAddsNothingThatLooksLikeTheOffice() {
        NewCase newCase = Cases.named(body);
        sent(newCase);

        assertThatThrownBy(() -> as(
                        holder(newCase),
                        () -> transactions.execute(
                                status -> jdbc.sql("insert into case_attachment select state_body_id,"
                                                + " case_id, gen_random_uuid(), content_id, 'EVIDENCE', null, type, size, scan,"
                                                + " sealed_name, sealed_key, added_at, author from case_attachment")
                                        .update())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void fileIsNotGivenTwice() {
        NewCase newCase = Cases.named(body);
        Upload upload = sent(newCase);

        assertThatThrownBy(() -> as(holder(newCase), () -> {
                    return applicant.write(code(newCase), UUID.randomUUID(), "again", List.of(upload));
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(as(holder(newCase), () -> reader.find(code(newCase)).orElseThrow())
                        .files())
                .hasSize(1);
    }

    @Test
    void timeOfAnAnonymousSenderIsKeptToTheHour() {
        sent(Cases.anonymous(body));

        assertThat(above("select count(*) from case_attachment where state_body_id = " + body
                        + " and added_at = date_trunc('hour', added_at)"))
                .isOne();
    }

    @Test
    void damagedPartDoesNotComeOut() {
        UUID file = sent(Cases.named(body)).id();
        SharedDatabase.aboveTheWalls()
                .sql("update case_attachment_part set sealed = set_byte(sealed, 50, 1 - get_byte(sealed, 50) % 2)"
                        + " where position = 1 and attachment_id = '" + file + "'")
                .update();

        assertThatThrownBy(() -> as(commissioner.actingAs(), () -> bytes(file))).isInstanceOf(Unsealable.class);
    }

    @Test
    void cutOffFileDoesNotComeOut() {
        UUID file = sent(Cases.named(body)).id();
        SharedDatabase.aboveTheWalls()
                .sql("delete from case_attachment_part where position = 2 and attachment_id = '" + file + "'")
                .update();

        assertThatThrownBy(() -> as(commissioner.actingAs(), () -> bytes(file))).isInstanceOf(Unsealable.class);
    }

    @Test
    void fileThatNobodyUsedIsClearedAway() {
        Upload upload = as(commissioner.actingAs(), () -> uploads.receive(Samples.sent("a.pdf", CONTENT)));
        SharedDatabase.aboveTheWalls()
                .sql("update upload set expires_at = now() - interval '1 hour' where id = '" + upload.id() + "'")
                .update();

        assertThat(uploads.sweep()).isPositive();
        assertThat(above("select count(*) from upload_part where upload_id = '" + upload.id() + "'"))
                .isZero();
    }

    private Upload sent(NewCase newCase) {
        return as(holder(newCase), () -> {
            UUID id = register.register(newCase).id();
            Upload upload = uploads.receive(Samples.sent("a.pdf", CONTENT));
            applicant.submit(id, List.of(upload));
            return upload;
        });
    }

    private byte[] bytes(UUID file) {
        try {
            return reading.open(file).content().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long inTransaction(String count) {
        return Objects.requireNonNull(
                transactions.execute(status -> jdbc.sql(count).query(Long.class).single()));
    }

    private static long above(String count) {
        return SharedDatabase.aboveTheWalls().sql(count).query(Long.class).single();
    }

    private static <T> T as(ActingAs who, Supplier<T> work) {
        return ActingScope.call(who, work);
    }

    private static ActingAs holder(NewCase newCase) {
        return ActingAs.codeHolder(HexFormat.of().formatHex(code(newCase)));
    }

    private static byte[] code(NewCase newCase) {
        return Objects.requireNonNull(newCase.tracking()).codeHash();
    }
}
