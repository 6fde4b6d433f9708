-- The names a case brings with it are compared with those of the staff when it is registered, so that nobody has to read
-- a case first to learn that it is about him. The sealed names are not asked: the words come folded from the registration,
-- and only accounts and roles go back.

-- Whether a name that somebody gave may be that of an account: so many of its words in common, one of them no initial.
create function name_matches(given text[], written text, enough integer) returns boolean language sql immutable parallel safe
    set search_path = public, pg_temp as $$
    select count(*) >= greatest(enough, 1) and coalesce(bool_or(length(w.word) > 1), false)
      from (select distinct unnest(given) as word) w
     where exists (select from unnest(string_to_array(btrim(search_fold(written)), ' ')) s(word)
                    where s.word = w.word or length(w.word) = 1 and left(s.word, 1) = w.word and s.word <> all (given))
$$;

grant select (state_body_id, id, full_name, role, disabled_at) on staff_account to adep_register;
create policy staff_account_register on staff_account for select to adep_register using (disabled_at is null);

-- Who may sign in for a body, and which of them a case names or was reported by.
create function staff_seats(p_body integer, p_concerned text[], p_applicant text[])
    returns table (account uuid, role text, ground text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.id, a.role,
           case when name_matches(p_concerned, a.full_name, least(2, cardinality(p_concerned))) then 'NAMED'
                when name_matches(p_applicant, a.full_name, 2) then 'REPORTED' end
      from staff_account a
     where a.state_body_id = p_body and a.disabled_at is null and a.role <> 'ADMINISTRATOR'
     order by a.id
$$;
revoke execute on function name_matches(text[], text, integer), staff_seats(integer, text[], text[]) from public;
alter function name_matches(text[], text, integer) owner to adep_register;
alter function staff_seats(integer, text[], text[]) owner to adep_register;
set local role adep_register;
grant execute on function staff_seats(integer, text[], text[]) to adep_office, adep_agency, adep_public;
reset role;

-- Names are found again by other hashes when a case goes to the Agency.
create trigger case_party_renamed after update of name_index on case_party for each row
    when (old.name_index is distinct from new.name_index) execute function search_keep();

-- A recusal that the applicant asks for is decided in three working days, and he is told in two. The steps join those
-- that are known, whichever these are by now.
do $$
declare
    named text;
    rule text;
begin
    foreach named in array array['deadline_rule', 'case_deadline'] loop
        select pg_get_constraintdef(oid) into strict rule from pg_constraint
            where conrelid = named::regclass and conname = named || '_step_check';
        execute format('alter table %I drop constraint %I', named, named || '_step_check');
        execute format('alter table %I add constraint %I %s', named, named || '_step_check',
            replace(rule, '''OBJECTION''::text', '''OBJECTION''::text, ''RECUSAL''::text, ''TELL_RECUSAL''::text'
                || case when named = 'deadline_rule' then ', ''PROTECTION''::text, ''KINSHIP''::text' else '' end));
    end loop;
end
$$;
insert into deadline_rule (code, step, appeal_type, act, article, valid_from, length, unit, counts_from, extendable, suspends) values
    ('APPC_RECUSAL', 'RECUSAL', null, 'APPC', '67', '2021-07-01', 3, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false),
    ('APPC_TELL_RECUSAL', 'TELL_RECUSAL', null, 'APPC', '67', '2021-07-01', 2, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false),
    ('ACL_PROTECTION', 'PROTECTION', null, 'ACL', '24', '2016-01-01', 36, 'MONTH', 'DAY_AFTER_EVENT', false, false),
    ('ACL_KINSHIP', 'KINSHIP', null, 'ACL', '14', '2016-01-01', 3, 'MONTH', 'DAY_AFTER_EVENT', false, false);
