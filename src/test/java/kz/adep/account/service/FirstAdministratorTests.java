package kz.adep.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.domain.Totp;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class FirstAdministratorTests {

    @Autowired
    FirstAdministrator first;

    @BeforeEach
    void nobodyYet() {
        SharedDatabase.aboveTheWalls()
                .sql("delete from staff_account where role = 'ADMINISTRATOR'")
                .update();
    }

    @Test
    void tokenMakesOneAdministrator() {
        String token = first.token();

        assertThat(first.create(token, administrator())).hasSize(10).doesNotHaveDuplicates();
        assertThat(first.isValid(token)).isFalse();
        assertThat(first.isValid(first.token())).isFalse();
        assertThatThrownBy(() -> first.create(token, administrator())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void tokenEndsAfterAnHour() {
        String token = first.token();
        assertThat(first.isValid(token.toUpperCase().replace("-", " "))).isTrue();
        SharedDatabase.aboveTheWalls()
                .sql("update setup_token set expires_at = expires_at - interval '1 hour'")
                .update();

        assertThat(first.isValid(token)).isFalse();
    }

    @Test
    void inventedTokenIsRefused() {
        assertThat(first.isValid("0000-0000-0000-0000")).isFalse();
        assertThatThrownBy(() -> first.create("", administrator())).isInstanceOf(RuleViolation.class);
    }

    private static NewAccount administrator() {
        UUID id = UUID.randomUUID();
        return new NewAccount(
                id,
                StateBodies.agency(),
                "u" + id,
                "Санжар Кенжебаев",
                StaffRole.ADMINISTRATOR,
                "a long enough password",
                Totp.random(),
                false);
    }
}
