package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class StaffNamesTests {

    @Autowired
    StaffNames names;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final int body = StateBodies.fresh();
    private final SignedIn commissioner = SignedIn.commissionerOf(body);
    private final SignedIn head = SignedIn.headOf(body);
    private final SignedIn stranger = SignedIn.commissionerOf(StateBodies.fresh());

    @Test
    void officeKnowsItsOwnPeopleOnly() {
        var known = ActingScope.call(
                commissioner.actingAs(), () -> names.names(List.of(id(commissioner), id(head), id(stranger))));

        assertThat(known).containsOnlyKeys(id(commissioner), id(head));
    }

    @Test
    void colleaguesAreThoseOfTheBodyWithTheirRoles() {
        var colleagues = ActingScope.call(commissioner.actingAs(), names::colleagues);

        assertThat(colleagues)
                .extracting(StaffNames.Colleague::role)
                .containsExactlyInAnyOrder(StaffRole.COMMISSIONER, StaffRole.HEAD);
    }

    @Test
    void visitorKnowsNobody() {
        assertThatThrownBy(() -> ActingScope.call(ActingAs.visitor(), () -> names.name(id(head))))
                .hasRootCauseMessage("ERROR: permission denied for table staff_account");
    }

    @Test
    void officeNeverReadsCredentials() {
        for (String column : List.of("password_hash", "totp_secret", "wrapped", "username")) {
            assertThatThrownBy(() -> ActingScope.run(
                            commissioner.actingAs(),
                            () -> transaction.executeWithoutResult(
                                    status -> jdbc.sql("select " + column + " from staff_account")
                                            .query()
                                            .listOfRows())))
                    .hasRootCauseMessage("ERROR: permission denied for table staff_account");
        }
    }

    private static UUID id(SignedIn who) {
        return who.staff().accountId();
    }
}
