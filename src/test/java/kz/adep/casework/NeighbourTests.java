package kz.adep.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.service.CaseEvent;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Numbers follow one another without gaps: the exact time of the case before and the case after would be that of the
 * anonymous sender between them.
 */
@AdepTest
@Import(Office.class)
class NeighbourTests {

    @Autowired
    private Office office;

    @Autowired
    private CaseReader reader;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void whatANamedApplicantDoesLeavesTheHourOnly() {
        NewCase named = Cases.named(body);
        UUID id = office.submit(named);
        office.reply(named, "Тағы бір сөз");

        assertThat(exact("case_file", "received_at", "id = ?", id)).isZero();
        assertThat(exact("case_message", "written_at", "case_id = ?", id)).isZero();
        assertThat(exact("audit_entry", "at", "actor = 'applicant' and subject_id = ?::text", id))
                .isZero();
        assertThat(exact("bell_notice", "rung_at", "path like '%' || ?::text || '%'", id))
                .isZero();
        assertThat(count("bell_notice", "path like '%' || ?::text || '%'", id)).isPositive();
    }

    /** The hour began while the office was open. */
    @Test
    void dayOfRegistrationIsThatOfTheExactTime() {
        UUID id = office.submit(Cases.receivedAt(body, Instant.parse("2026-03-02T13:45:12Z")));

        assertThat(column("received_at = '2026-03-02T13:00:00Z'", id, Boolean.class))
                .isTrue();
        assertThat(column("registered_on", id, LocalDate.class)).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void replyStaysBehindTheQuestionOfTheSameHour() {
        NewCase named = Cases.named(body);
        UUID id = office.submit(named);
        office.act(commissioner, () -> {
            office.work().takeUp(id);
            office.work().write(id, "Қашан болды?", false);
        });
        office.reply(named, "Кеше");
        office.reply(named, "Түстен кейін");

        assertThat(office.followed(named).messages())
                .extracting("body")
                .containsExactly("Қашан болды?", "Кеше", "Түстен кейін");
    }

    @Test
    void historyKeepsTheOrderOfWhatHappened() {
        NewCase named = Cases.named(body);
        UUID id = office.submit(named);
        office.act(commissioner, () -> office.work().takeUp(id));
        office.reply(named, "Кеше");

        assertThat(actions(id)).containsExactly("registered", "taken-up", "applicant.wrote");
    }

    private List<String> actions(UUID id) {
        return office.act(commissioner, () -> reader.read(id)).events().stream()
                .map(CaseEvent::act)
                .toList();
    }

    private static long exact(String table, String column, String where, UUID id) {
        return count(table, column + " <> date_trunc('hour', " + column + ") and " + where, id);
    }

    private static long count(String table, String where, UUID id) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from " + table + " where " + where)
                .param(id)
                .query(Long.class)
                .single();
    }

    private static <T> T column(String column, UUID id, Class<T> type) {
        return SharedDatabase.aboveTheWalls()
                .sql("select " + column + " from case_file where id = ?")
                .param(id)
                .query(type)
                .single();
    }
}
