package kz.adep.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.adep.SharedDatabase;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.domain.Totp;
import kz.adep.account.service.Accounts;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;

/** An account somebody can sign in with. */
record Account(UUID id, int stateBodyId, String username, String password, Totp totp, List<String> recoveryCodes) {

    static Account of(Accounts accounts, StaffRole role, int stateBodyId) {
        UUID id = UUID.randomUUID();
        String username = "u" + id;
        NewAccount account = new NewAccount(
                id, stateBodyId, username, "Сәуле Омарова", role, "a long enough password", Totp.random(), false);
        List<String> codes = ActingScope.call(ActingAs.administrator(id), () -> {
            accounts.create(account);
            return accounts.recoveryCodes(stateBodyId, id);
        });
        return new Account(id, stateBodyId, username, account.password(), account.totp(), new ArrayList<>(codes));
    }

    String code() {
        return totp.codeOf(Totp.step(Instant.now()));
    }

    void set(String assignment) {
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set " + assignment + " where id = ?")
                .param(id)
                .update();
    }

    <T> T read(String column, Class<T> type) {
        return SharedDatabase.aboveTheWalls()
                .sql("select " + column + " from staff_account where id = ?")
                .param(id)
                .query(type)
                .single();
    }
}
