package kz.adep.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database refuses, whoever asks and whatever the application thinks. */
@AdepTest
class BodyWallsTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final int body = StateBodies.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update state_body set takes_part = false where id = ?",
                "insert into state_body select ? + 1000000, parent_id, kind, 'W-1', region_code, name_kk, name_ru, name_en from state_body where id = 1",
                "delete from state_body where id = ?",
                "select body_has_numbers(?)"
            })
    void nobodyButTheAdministrationWrites(String statement) {
        for (ActingAs who : new ActingAs[] {
            SignedIn.commissionerOf(body).actingAs(),
            SignedIn.agencyOfficer().actingAs(),
            ActingAs.visitor(),
            ActingAs.service()
        }) {
            assertThatThrownBy(() -> as(who, statement)).hasStackTraceContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delete from state_body where id = ?", "update state_body set id = id + 1000000 where id = ?"})
    void administratorNeitherDeletesABodyNorChangesItsId(String statement) {
        assertThatThrownBy(() -> as(SignedIn.administrator().actingAs(), statement))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void codeStaysOnceANumberWasGiven() {
        String change = "update state_body set code = 'W' || id where id = ?";
        as(SignedIn.administrator().actingAs(), change);
        giveNumber();

        assertThatThrownBy(() -> as(SignedIn.administrator().actingAs(), change.replace("'W'", "'V'")))
                .hasStackTraceContaining("numbers of cases begin with the code");
    }

    @Test
    void bodyIsNoPartOfItsParts() {
        int unit = StateBodies.under(body);
        int lowest = StateBodies.under(unit);

        assertThatThrownBy(() -> as(
                        SignedIn.administrator().actingAs(),
                        "update state_body set parent_id = " + lowest + " where id = ?"))
                .hasStackTraceContaining("would be a part of itself");
        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select count(parent_id) from state_body where id = ?")
                        .param(body)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void authorisedBodyStays() {
        assertThatThrownBy(() -> as(
                        SignedIn.administrator().actingAs(),
                        "update state_body set kind = 'AGENCY' where kind = 'AUTHORISED_BODY' and ? > 0"))
                .hasStackTraceContaining("is the authorised body");
    }

    private void giveNumber() {
        SharedDatabase.aboveTheWalls()
                .sql("insert into case_counter values (?, 2026, true, 1)")
                .param(body)
                .update();
    }

    private void as(ActingAs who, String statement) {
        ActingScope.run(
                who,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    if (statement.startsWith("select")) {
                        jdbc.queryForList(statement, body);
                    } else {
                        jdbc.update(statement, body);
                    }
                }));
    }
}
