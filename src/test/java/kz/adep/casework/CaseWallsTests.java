package kz.adep.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@AdepTest
class CaseWallsTests {

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseFiles files;

    @Autowired
    private ApplicantDesk desk;

    private int body;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
    }

    @Test
    void commissionerReadsHisOwnCase() {
        UUID id = submit(Cases.named(body)).id();

        assertThat(findAs(SignedIn.commissionerOf(body).actingAs(), id)).isPresent();
    }

    @Test
    void foreignBodySeesNothing() {
        UUID id = submit(Cases.named(body)).id();

        assertThat(findAs(SignedIn.commissionerOf(StateBodies.fresh()).actingAs(), id))
                .isEmpty();
    }

    @Test
    void withheldCaseIsSeenByTheAgencyOnly() {
        UUID id = submit(Cases.withheld(body)).id();

        assertThat(findAs(SignedIn.commissionerOf(body).actingAs(), id)).isEmpty();
        assertThat(findAs(SignedIn.agencyOfficer().actingAs(), id)).isPresent();
    }

    @Test
    void agencySeesNoContentsOfOtherCases() {
        UUID id = submit(Cases.named(body)).id();

        assertThat(findAs(SignedIn.agencyOfficer().actingAs(), id)).isEmpty();
    }

    @Test
    void anotherCodeOpensNothing() {
        NewCase mine = Cases.named(body);
        NewCase other = Cases.named(body);
        submit(mine);
        submit(other);

        assertThat(ActingScope.call(holder(other), () -> desk.find(codeOf(mine))))
                .isEmpty();
        assertThat(ActingScope.call(holder(mine), () -> desk.find(codeOf(mine))))
                .isPresent();
    }

    @Test
    void nobodyActingIsRefused() {
        assertThatThrownBy(() -> files.findById(UUID.randomUUID()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void officialCannotPutACaseIntoAnotherBody() {
        NewCase foreign = Cases.named(StateBodies.fresh());

        assertThatThrownBy(() ->
                        ActingScope.call(SignedIn.commissionerOf(body).actingAs(), () -> register.register(foreign)))
                .rootCause()
                .extracting("SQLState")
                .isEqualTo("42501");
    }

    @Test
    void numbersHaveNoGapsUnderParallelSubmissions() throws Exception {
        List<Callable<Integer>> submissions = IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(
                        i -> () -> submit(Cases.named(body)).number().number())
                .toList();

        var pool = Executors.newFixedThreadPool(8);
        var numbers = pool.invokeAll(submissions).stream()
                .map(CaseWallsTests::get)
                .sorted()
                .toList();
        pool.shutdown();

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void withheldCaseLeavesNoGapInTheRegisterOfTheBody() {
        submit(Cases.named(body));
        submit(Cases.withheld(body));

        assertThat(submit(Cases.named(body)).number().number()).isEqualTo(2);
    }

    @Test
    void identityIsStoredSealedOnly() {
        UUID id = submit(Cases.named(body)).id();

        byte[] sealed = SharedDatabase.aboveTheWalls()
                .sql("select sealed from case_party where case_id = ?")
                .param(id)
                .query(byte[].class)
                .single();

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Сейітова", "7701");
    }

    @Test
    void tallyFollowsTheCase() {
        NewCase newCase = Cases.named(body);
        submit(newCase);
        ActingScope.run(holder(newCase), () -> desk.withdraw(codeOf(newCase)));

        assertThat(tally("RECEIVED")).isEqualTo(1);
        assertThat(tally("OPEN")).isZero();
        assertThat(tally("CLOSED")).isEqualTo(1);
    }

    private CaseRegister.Registered submit(NewCase newCase) {
        return ActingScope.call(holder(newCase), () -> register.register(newCase));
    }

    private Optional<CaseFile> findAs(ActingAs actingAs, UUID id) {
        return ActingScope.call(actingAs, () -> files.findById(id));
    }

    private int tally(String fact) {
        return SharedDatabase.aboveTheWalls()
                .sql("select coalesce(sum(number), 0) from case_tally where state_body_id = ? and fact = ?")
                .param(body)
                .param(fact)
                .query(Integer.class)
                .single();
    }

    private static ActingAs holder(NewCase newCase) {
        return ActingAs.codeHolder(HexFormat.of().formatHex(codeOf(newCase)));
    }

    private static byte[] codeOf(NewCase newCase) {
        return java.util.Objects.requireNonNull(newCase.tracking()).codeHash();
    }

    private static <T> T get(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
