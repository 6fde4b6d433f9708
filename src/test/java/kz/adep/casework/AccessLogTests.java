package kz.adep.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.service.AccessLog;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class AccessLogTests {

    @Autowired
    private CaseRegister register;

    @Autowired
    private AccessLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private ActingAs reader;
    private UUID id;

    @BeforeEach
    void registeredCase() {
        int body = StateBodies.fresh();
        reader = SignedIn.commissionerOf(body).actingAs();
        id = ActingScope.call(reader, () -> register.register(Cases.named(body)))
                .id();
    }

    @Test
    void readingTwiceInAnHourIsOneRow() {
        ActingScope.run(reader, () -> log.read(id));
        ActingScope.run(reader, () -> log.read(id));

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void foreignReaderLeavesNoRow() {
        ActingScope.run(SignedIn.commissionerOf(StateBodies.fresh()).actingAs(), () -> log.read(id));

        assertThat(rows()).isZero();
    }

    @Test
    void readerCannotEraseHisTraces() {
        ActingScope.run(reader, () -> log.read(id));

        assertThatThrownBy(() -> ActingScope.run(reader, this::erase))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void erase() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> jdbc.sql("delete from case_access").update());
    }

    private int rows() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from case_access where case_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
