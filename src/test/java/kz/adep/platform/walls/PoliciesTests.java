package kz.adep.platform.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import org.junit.jupiter.api.Test;

/** The walls as the catalogue of the database has them. */
@AdepTest
class PoliciesTests {

    /** Functions that see past the walls; a new one is added here on purpose or not at all. */
    private static final List<String> SEE_PAST_THE_WALLS = List.of(
            "audit_append",
            "audit_continue",
            "audit_guard",
            "audit_lock",
            "bell_hush",
            "bodies_with_open_deadlines",
            "body_has_numbers",
            "case_let_in",
            "case_search",
            "case_shut_out",
            "case_shuts_out",
            "case_withhold",
            "case_written_now",
            "forget_followers",
            "make_national_edition",
            "names_known",
            "next_register_number",
            "recusal_asked",
            "recusal_refused",
            "ring_bell",
            "search_keep",
            "search_shut_out",
            "staff_seats",
            "tally_add",
            "tally_case",
            "tally_conflict",
            "tally_intervention",
            "tally_kind",
            "tally_proceeding",
            "tally_rating",
            "tally_recommendation",
            "tally_withheld",
            "upload_let_go");

    @Test
    void everyTableOfABodyHasForcedRowSecurity() {
        assertThat(names("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attname = 'state_body_id'
                  and not (c.relrowsecurity and c.relforcerowsecurity)""")).isEmpty();
    }

    @Test
    void stateBodyLeadsEveryKeyThatHoldsIt() {
        assertThat(names("""
                select c.conname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attname = 'state_body_id'
                where c.contype = 'p' and c.connamespace = 'public'::regnamespace and c.conkey[1] <> a.attnum""")).isEmpty();
    }

    @Test
    void policiesOfARoleAreNeverAdded() {
        assertThat(names("""
                with one as (
                    select p.polrelid::regclass as t, r.role, c.command
                    from pg_policy p cross join lateral unnest(p.polroles) as r(role)
                    cross join lateral unnest(case p.polcmd when '*' then array['r', 'a', 'w', 'd'] else array[p.polcmd::text] end) as c(command)
                    where p.polpermissive)
                select t || ' ' || role::regrole || ' ' || command from one group by t, role, command having count(*) > 1""")).isEmpty();
    }

    @Test
    void onlyNamedFunctionsSeePastTheWalls() {
        assertThat(names("""
                select distinct proname from pg_proc
                where prosecdef and pronamespace = 'public'::regnamespace order by 1""")).isSubsetOf(SEE_PAST_THE_WALLS);
    }

    @Test
    void nobodyExecutesADefinerFunctionByDefault() {
        assertThat(names("""
                select proname from pg_proc
                where prosecdef and pronamespace = 'public'::regnamespace
                  and (proacl is null or exists (select from aclexplode(proacl) g where g.grantee = 0))""")).isEmpty();
    }

    @Test
    void noViewLooksThroughItsOwner() {
        assertThat(names("""
                select relname from pg_class
                where relkind = 'v' and relnamespace = 'public'::regnamespace
                  and not coalesce(reloptions @> array['security_invoker=true'], false)""")).isEmpty();
    }

    @Test
    void applicationOwnsNothing() {
        assertThat(names("select relname from pg_class where relowner = 'adep_app'::regrole"))
                .isEmpty();
    }

    @Test
    void inboxOfABodyReadsItsIndex() {
        List<String> plan = names("""
                explain (costs off) select id from case_file
                where state_body_id = 120 and not withheld order by received_at desc, id limit 25""");

        assertThat(String.join("\n", plan)).contains("case_file_inbox");
    }

    private static List<String> names(String query) {
        return SharedDatabase.aboveTheWalls().sql(query).query(String.class).list();
    }
}
