package kz.adep.casework.service.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.Cases;
import kz.adep.casework.OpenDeadlines;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.domain.act.Parcel;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.service.AccessLog;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.act.Alarms;
import kz.adep.casework.service.act.Extensions;
import kz.adep.casework.service.act.Forwardings;
import kz.adep.casework.service.act.Hearings;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.search.CaseSearch;
import kz.adep.casework.service.search.Question;
import kz.adep.casework.web.Office;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For who is shut out a case does not exist, whichever way he asks the database; the others miss nothing of it. */
@AdepTest
@Import(Office.class)
class RecusalWallsTests {

    @Autowired
    private Office office;

    @Autowired
    private Recusals recusals;

    @Autowired
    private Inbox inbox;

    @Autowired
    private CaseSearch search;

    @Autowired
    private OpenDeadlines deadlines;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Hearings hearings;

    @Autowired
    private Forwardings forwardings;

    @Autowired
    private Alarms alarms;

    @Autowired
    private AccessLog access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private int body;
    private SignedIn recused;
    private SignedIn colleague;
    private UUID id;

    @BeforeEach
    void richCase() {
        body = StateBodies.fresh();
        recused = SignedIn.commissionerOf(body);
        colleague = SignedIn.commissionerOf(body);
        id = office.submit(Cases.saying(body, "Шегіртке туралы сирек сөз"));
        office.act(recused, () -> {
            office.work().takeUp(id);
            office.answers().save(id, "Жауап жобасы", -1);
            extensions.ask(id, 1, "Құжат күтудеміз");
            alarms.mark(id, Danger.THREAT);
            access.read(id);
            hearings.waive(id, "Қолайлы акт");
            forwardings.forward(id, new Parcel(null, "Прокуратура", true, "Бөлігі", "Құзыреті"));
        });
        office.act(recused, () -> recusals.declare(id, Ground.RELATED, "Туысым"));
    }

    @Test
    void noTableOfACaseShowsARowToWhoIsShutOut() {
        assertThat(rows(recused.actingAs()))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void theOthersSeeAllOfIt() {
        assertThat(rows(colleague.actingAs()))
                .containsKeys("case_party", "case_deadline", "case_message", "case_recusal")
                .extractingByKeys(
                        "case_file",
                        "case_answer",
                        "case_party",
                        "case_message",
                        "case_deadline",
                        "case_extension",
                        "case_forwarding",
                        "case_hearing",
                        "case_access",
                        "case_recusal")
                .doesNotContain(0L);
    }

    /** A table that comes later and forgets the case is found here; anonymised precedents hang on it by another name. */
    @Test
    void everyPolicyOfAChildAsksForTheCase() {
        assertThat(SharedDatabase.aboveTheWalls().sql("""
                                select p.polrelid::regclass || ' ' || p.polname
                                  from pg_policy p join pg_constraint c on c.conrelid = p.polrelid
                                 where c.contype = 'f' and c.confrelid = 'case_file'::regclass and c.conname ~ 'case_id' and p.polpermissive
                                   and p.polroles && array['adep_office'::regrole::oid, 'adep_agency'::regrole::oid]
                                   and coalesce(pg_get_expr(p.polqual, p.polrelid), '')
                                       || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') !~ 'case_file'""").query(String.class).list())
                .isEmpty();
    }

    @Test
    void neitherListNorCountNorDangerKnowsIt() {
        assertThat(office.act(
                        recused,
                        () -> inbox.page(Listing.of(CaseFilter.none()), null).lines()))
                .isEmpty();
        assertThat(office.act(recused, () -> inbox.count(CaseFilter.none()))).isZero();
        assertThat(office.act(recused, inbox::openCounts).values()).containsOnly(0L);
        assertThat(office.act(recused, () -> inbox.nextDeadlines(10))).isEmpty();
        assertThat(office.act(colleague, () -> inbox.count(CaseFilter.none()))).isEqualTo(1);
    }

    @Test
    void searchHasNoHitByWordOrNumber() {
        assertThat(found(recused, "шегіртке")).isZero();
        assertThat(found(recused, "T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001"))
                .isZero();
        assertThat(found(colleague, "шегіртке")).isEqualTo(1);
    }

    /** Inside, not by the join behind it: a limit must not be used up by what is not shown. */
    @Test
    void searchFunctionItselfLeavesItOut() {
        String query =
                "select count(*) from case_search(array['шегиртке'], array[null::text], false, null, null, null, null, 101)";

        assertThat(ask(recused.actingAs(), query)).isZero();
        assertThat(ask(colleague.actingAs(), query)).isEqualTo(1);
    }

    @Test
    void bellIsSilentAndForgets() {
        office.act(colleague, () -> office.work().note(id, "Жазба"));
        SharedDatabase.aboveTheWalls()
                .sql(
                        "select ring_bell(?, array['COMMISSIONER'], null, 'casework.bell.overdue', 'X', ?, now(), null, null)")
                .param(body)
                .param("/office/cases/" + id)
                .query((row, index) -> true)
                .single();

        assertThat(bell(recused)).isZero();
        assertThat(bell(colleague)).isPositive();
    }

    @Test
    void jobsThatRemindStillSeeIt() {
        assertThat(ActingScope.call(ActingAs.officeJob(body), deadlines::all)).isNotEmpty();
        assertThat(office.act(recused, deadlines::all)).isEmpty();
    }

    @Test
    void pageOfARecusedCaseIsThatOfAMissingOne() {
        assertThat(office.get(recused, "/office/cases/" + id)).hasStatus(404);
        assertThat(body(id)).isEqualTo(body(UUID.randomUUID()));
    }

    @Test
    void nobodyHidesACaseByAChangeOfHisOwn() {
        for (String change :
                List.of("withheld = true", "shut_out = array[adep_account()]", "withheld = true where true")) {
            assertThatThrownBy(() -> change(colleague.actingAs(), "update case_file set " + change))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void whoIsShutOutCannotLetHimselfIn() {
        String letIn = "select case_let_in(" + body + ", '" + id + "', adep_account())";

        assertThatThrownBy(() -> change(recused.actingAs(), letIn)).rootCause().hasMessageContaining("does not see");
    }

    @Test
    void foreignOfficeShutsNobodyOut() {
        SignedIn foreign = SignedIn.commissionerOf(StateBodies.fresh());
        String shutOut = "select case_shut_out(" + body + ", '" + id + "', '"
                + colleague.staff().accountId() + "', null)";

        assertThatThrownBy(() -> change(foreign.actingAs(), shutOut))
                .rootCause()
                .hasMessageContaining("does not see");
    }

    @Test
    void inboxStillBeginsAtItsIndex() {
        List<String> plan = in(colleague.actingAs(), client -> {
            // With the few rows of a test a sort may look as cheap.
            client.sql("set local enable_sort = off").update();
            return client.sql("explain (costs off) select id from case_file order by received_at desc, id limit 25")
                    .query(String.class)
                    .list();
        });

        assertThat(String.join("\n", plan)).contains("case_file_inbox").doesNotContain("Seq Scan");
    }

    private Map<String, Long> rows(ActingAs who) {
        List<String> tables =
                SharedDatabase.aboveTheWalls().sql("""
                        select distinct c.conrelid::regclass::text from pg_constraint c
                         where c.contype = 'f' and c.confrelid = 'case_file'::regclass and c.conname ~ 'case_id'
                           and has_table_privilege('adep_office', c.conrelid, 'select')""").query(String.class).list();
        Map<String, Long> rows = tables.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> ask(who, "select count(*) from " + table + " where case_id = '" + id + "'")));
        rows.put("case_file", ask(who, "select count(*) from case_file where id = '" + id + "'"));
        return rows;
    }

    private long found(SignedIn who, String words) {
        return office.act(
                        who,
                        () -> search.find(new Question(words, null, null, null)).hits())
                .size();
    }

    private long bell(SignedIn who) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from bell_notice where account_id = ?")
                .param(who.staff().accountId())
                .query(Long.class)
                .single();
    }

    private String body(UUID caseId) {
        try {
            return office.get(recused, "/office/cases/" + caseId)
                    .getResponse()
                    .getContentAsString()
                    .replace(caseId.toString(), "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long ask(ActingAs who, String query) {
        return in(who, client -> client.sql(query).query(Long.class).single());
    }

    private void change(ActingAs who, String statement) {
        in(
                who,
                client -> statement.startsWith("select")
                        ? client.sql(statement).query((row, index) -> 1).single()
                        : client.sql(statement).update());
    }

    private <T> T in(ActingAs who, Function<JdbcClient, T> work) {
        return ActingScope.call(
                who,
                () -> Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> work.apply(jdbc))));
    }
}
