package kz.adep.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.shared.ActingAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditWallsTests extends AuditDatabase {

    @Test
    void officeSeesItsOwnChainOnly() {
        write("case.registered");

        assertThat(actionsSeenBy(office)).containsExactly("case.registered");
        assertThat(actionsSeenBy(ActingAs.office(body + 100_000, account))).isEmpty();
    }

    @Test
    void withheldChainIsInvisibleToTheOfficeAndOpenToTheAgency() {
        write("case.registered");
        run(ActingAs.visitor(), () -> trail.record(event("case.submitted").withheld(true)));

        assertThat(actionsSeenBy(office)).containsExactly("case.registered");
        assertThat(actionsSeenBy(agency)).containsExactly("case.submitted");
        assertThat(actionsSeenBy(administrator)).containsExactlyInAnyOrder("case.registered", "case.submitted");
    }

    @Test
    void withheldEntryLeavesNoGapInTheNumbersTheOfficeSees() {
        write("case.registered");
        run(agency, () -> trail.record(event("case.submitted").withheld(true)));
        write("case.closed");

        assertThat(as(office, () -> trail.of("case", new UUID(body, 7))))
                .extracting(AuditEntry::seq)
                .containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_entry (state_body_id) values (1)",
                "update audit_head set seq = 0",
                "delete from audit_head",
                "insert into audit_head values (1, false, 0, ''::bytea, null)",
                "select count(*) from audit_head"
            })
    void officeCannotTouchTheTables(String sql) {
        assertThatThrownBy(() -> run(office, () -> jdbc.sql(sql).update()))
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"AGENCY", "ADMINISTRATION", "PUBLIC", "SERVICE"},
            value = ActingAs.Wall.class)
    void nobodyElseCanEither(ActingAs.Wall wall) {
        ActingAs actingAs = new ActingAs(wall, body, account, null, null);

        for (String sql :
                new String[] {"update audit_entry set action = 'x'", "delete from audit_entry", "delete from audit_head"
                }) {
            assertThatThrownBy(() -> run(actingAs, () -> jdbc.sql(sql).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void visitorSeesNoEntries() {
        assertThatThrownBy(() -> actionsSeenBy(ActingAs.visitor())).hasStackTraceContaining("permission denied");
    }

    @Test
    void entryThatDoesNotContinueTheChainIsNotAddedAndTheEndIsTold() {
        write("case.registered");

        assertThat(as(office, () -> endAfter(link(3, "00".repeat(32))))).containsEntry("seq", 1L);
        assertThat(actionsSeenBy(office)).containsExactly("case.registered");
    }

    @Test
    void entriesThatDoNotContinueEachOtherAreRefused() {
        String start = "00".repeat(32);

        assertThatThrownBy(() -> as(office, () -> endAfter(link(1, start), link(2, start))))
                .hasStackTraceContaining("does not continue");
    }

    /** While both run. */
    @Test
    void versionBeforeStillAppends() {
        write("case.registered");

        as(
                office,
                () -> append(link(2, HexFormat.of().formatHex((byte[])
                        endAfter(link(9, "00")).get("hash")))));
        assertThat(as(office, () -> endAfter(link(9, "00")))).containsEntry("seq", 2L);
        assertThatThrownBy(() -> as(office, () -> append(link(9, "00")))).hasStackTraceContaining("do not continue");
    }

    private List<Map<String, Object>> append(String link) {
        return jdbc.sql("select audit_append(?, false, ?::jsonb)")
                .params(body, "[" + link + "]")
                .query()
                .listOfRows();
    }

    private Map<String, Object> endAfter(String... links) {
        return jdbc.sql("select * from audit_continue(?, false, ?::jsonb)")
                .params(body, "[" + String.join(",", links) + "]")
                .query()
                .singleRow();
    }

    private static String link(int seq, String previous) {
        return """
                {"seq": %d, "at": "2026-11-23T10:00:00Z", "actor": "x", "action": "x", "subjectType": "x", "subjectId": "x",
                 "fields": "{}", "previous": "%s", "hash": "%s"}""".formatted(seq, previous, "11".repeat(32));
    }
}
