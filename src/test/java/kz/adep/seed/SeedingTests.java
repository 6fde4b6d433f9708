package kz.adep.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.TestDatabase;
import kz.adep.audit.AuditKey;
import kz.adep.audit.AuditVerification;
import kz.adep.audit.Verification;
import kz.adep.audit.service.TrailStore;
import kz.adep.platform.database.TestServer;
import kz.adep.seed.service.Inventor;
import kz.adep.shared.RuleViolation;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Seeds a database of its own twice: what a demonstration held before stays, and counts on. */
@AdepTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedingTests {

    private static final String NAME = "adep_seeded";

    @Autowired
    private Inventor inventor;

    @Autowired
    private AuditKey key;

    @Autowired
    private Clock clock;

    private Seeding seeding;
    private JdbcClient database;
    private DataSource superuser;

    @BeforeAll
    void seeded() {
        TestDatabase fresh = TestDatabase.fresh(NAME);
        Flyway flyway = Flyway.configure()
                .dataSource(
                        fresh.owner().url(), fresh.owner().user(), fresh.owner().password())
                .locations("classpath:db/migration")
                .load();
        flyway.migrate();
        var login = TestServer.running().superuser(NAME);
        superuser = new DriverManagerDataSource(login.url(), login.user(), login.password());
        database = JdbcClient.create(superuser);
        seeding = new Seeding(flyway, inventor, clock);
        assertThatThrownBy(() -> seeding.seed(new SeedOrder(10, 2, false))).isInstanceOf(RuleViolation.class);
        seeding.seed(new SeedOrder(1500, 60, true));
        assertThatThrownBy(() -> seeding.seed(new SeedOrder(10, 2, true))).isInstanceOf(RuleViolation.class);
        database.sql("insert into demo_standing (wanted) values (true)").update();
        database.sql("insert into national_edition (through, made_at) values ('2026-09-01', now())")
                .update();
        seeding.seed(new SeedOrder(500, 60, false));
    }

    @Test
    void asManyCasesAndBodiesAsOrdered() {
        assertThat(number("select count(*) from case_file")).isEqualTo(2000);
        assertThat(number("select count(distinct state_body_id) from case_file"))
                .isEqualTo(60);
        assertThat(number("select count(distinct register_year) from case_file"))
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void figuresPublishedBeforeAreMadeAnew() {
        assertThat(number("select count(*) from national_edition")).isZero();
    }

    @Test
    void registerHasNoGaps() {
        assertThat(number("""
                select count(*) from (select max(register_number) - count(*) as gap, max(register_number) as last,
                    state_body_id, register_year, withheld from case_file group by 3, 4, 5) s
                full join case_counter c using (state_body_id, register_year, withheld)
                where s.gap is distinct from 0 or s.last is distinct from c.last""")).isZero();
    }

    @Test
    void everyChainOfTheTrailIsWhole() {
        List<Verification> chains = new AuditVerification(new TrailStore(superuser), key).verifyAll();

        assertThat(chains).hasSizeGreaterThan(60).allMatch(Verification::isIntact);
        assertThat(number("select count(*) from audit_entry where action = 'seed.loaded'"))
                .isEqualTo(2);
        assertThat(number("select count(distinct subject_id) from audit_entry where action = 'casework.registered'"))
                .isEqualTo(2000);
    }

    @Test
    void talliesEqualARecount() {
        String recount = """
                select state_body_id, withheld, 'RECEIVED' as fact, date_trunc('month', registered_on)::date as day, kind, '' as outcome, false as late, count(*)
                from case_file group by 1, 2, 4, 5
                union all select state_body_id, withheld, 'CLOSED', date_trunc('month', closed_on)::date, kind, coalesce(outcome, ''),
                    coalesce(closed_on > due, false), count(*) from case_file where stage = 'CLOSED' group by 1, 2, 4, 5, 6, 7
                union all select state_body_id, withheld, 'OPEN', coalesce(due, 'infinity'), kind, '', false, count(*)
                    from case_file where stage <> 'CLOSED' group by 1, 2, 4, 5""";
        String kept =
                "select state_body_id, withheld, fact, day, kind, outcome, late, number::bigint from case_tally where number <> 0";

        assertThat(number("select count(*) from ((" + recount + ") except (" + kept + ")) x"))
                .isZero();
        assertThat(number("select count(*) from ((" + kept + ") except (" + recount + ")) x"))
                .isZero();
    }

    @Test
    void everyCaseIsInTheSearchIndex() {
        assertThat(number("""
                select count(*) from case_file f left join case_search_document d on d.state_body_id = f.state_body_id and d.case_id = f.id
                where d.case_id is null
                    or not tsvector_to_array(d.lexemes) @> tsvector_to_array(search_lexemes(f.narrative))""")).isZero();
        assertThat(number("select count(*) from search_word where word = 'жалоб'"))
                .isEqualTo(1);
    }

    @Test
    void termsAreThoseOfTheLaw() {
        assertThat(number("select count(*) from case_file where appeal_type is not null and due is null"
                        + " and registered_on >= '2022-01-01'"))
                .isZero();
        assertThat(number(
                        "select count(*) from case_deadline d join case_file f on f.id = d.case_id and f.due <> d.due"))
                .isZero();
    }

    @Test
    void wallsStandAsBefore() {
        assertThat(number("select count(*) from pg_trigger where tgenabled <> 'O'"))
                .isZero();
        assertThat(number("""
                select count(*) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'state_body_id'
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relforcerowsecurity""")).isZero();
        assertThat(number("select count(*) from pg_index where indexrelid::regclass::text like 'case_%'"))
                .isEqualTo(shared("select count(*) from pg_index where indexrelid::regclass::text like 'case_%'"));
        assertThat(number("select count(*) from pg_constraint where contype = 'f'"))
                .isEqualTo(shared("select count(*) from pg_constraint where contype = 'f'"));
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static long shared(String query) {
        return SharedDatabase.aboveTheWalls().sql(query).query(Long.class).single();
    }
}
