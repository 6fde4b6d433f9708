-- Recusal: who is named in a case, related to somebody in it, reported by it or has an interest of his own in it, is shut
-- out of it by the row policies. For him it does not exist: neither the file, nor what hangs on it, nor its words in the
-- search, nor a line in the bell.
alter table case_file
    add column shut_out uuid[] not null default '{}',
    add column former_year smallint,
    add column former_number integer,
    add constraint case_file_former check ((former_year is null) = (former_number is null));
comment on column case_file.shut_out is 'staff accounts for whom the case does not exist';
comment on column case_file.former_number is 'of the register of the body, before the case was withheld from it';
create index case_file_withheld_id on case_file (id) where withheld;

-- A job acts for nobody and sees them all: "is not true" also holds where there is no account.
-- What is registered may be invisible at once to who registers it: a complaint on paper about the office itself.
alter policy case_file_office on case_file
    using (state_body_id = adep_body() and not withheld and (adep_account() = any (shut_out)) is not true)
    with check (state_body_id = adep_body() or forwarded_now(state_body_id, id));
alter policy case_file_agency on case_file
    using (withheld and (adep_account() = any (shut_out)) is not true)
    with check (withheld or forwarded_now(state_body_id, id));
-- But nobody hides by a change what he sees: that is left to the functions below.
create policy case_file_office_change on case_file as restrictive for update to adep_office
    using (true) with check (not withheld and (adep_account() = any (shut_out)) is not true);
create policy case_file_agency_change on case_file as restrictive for update to adep_agency
    using (true) with check (withheld and (adep_account() = any (shut_out)) is not true);

create table case_recusal (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    ground text not null check (ground in ('NAMED', 'RELATED', 'REPORTED', 'DECLARED')),
    raised_by text not null check (raised_by in ('SELF', 'APPLICANT', 'REGISTER')),
    entered_by uuid,
    reason text not null,
    raised_on date not null,
    state text not null check (state in ('ASKED', 'IN_FORCE', 'REFUSED', 'REVOKED')),
    decider text check (decider in ('HEAD', 'AGENCY')),
    decided_by uuid,
    decided_on date,
    answer text,
    decide_by date,
    told_on date,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    constraint case_recusal_asked check (state <> 'ASKED' or decider is not null and decided_on is null),
    constraint case_recusal_decided check ((decided_by is null) = (decided_on is null) and (decided_on is null) = (answer is null))
);
comment on column case_recusal.entered_by is 'absent where the applicant or the register raised it';
create index case_recusal_case on case_recusal (state_body_id, case_id);
create unique index case_recusal_one on case_recusal (state_body_id, case_id, account_id) where state in ('ASKED', 'IN_FORCE');
create index case_recusal_agency on case_recusal (raised_on) where decider = 'AGENCY' and state = 'ASKED';

-- Whether this transaction wrote the case: what it hides from itself still gets its parties, terms and letters.
create function case_written_now(body integer, file uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from case_file f
        where f.state_body_id = body and f.id = file and f.xmin = pg_current_xact_id_if_assigned()::xid)
$$;
grant select on case_file to adep_register;
grant update (shut_out, assignee, withheld, register_number, former_year, former_number, version) on case_file to adep_register;
create policy case_file_register on case_file for all to adep_register using (true) with check (true);
revoke execute on function case_written_now(integer, uuid) from public;
alter function case_written_now(integer, uuid) owner to adep_register;
set local role adep_register;
grant execute on function case_written_now(integer, uuid) to adep_office, adep_agency, adep_public;
reset role;

alter table case_recusal enable row level security;
alter table case_recusal force row level security;
grant select, insert, update on case_recusal to adep_office, adep_agency;
grant select (state_body_id, case_id, account_id, state, decider) on case_recusal to adep_register;
create policy case_recusal_register on case_recusal for select to adep_register using (true);
create policy case_recusal_office on case_recusal for all to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id))
    with check ((state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id))
        or case_written_now(state_body_id, case_id));
-- The Agency decides on the recusal of a head without seeing the case itself.
create policy case_recusal_agency on case_recusal for all to adep_agency
    using (decider = 'AGENCY'
        or exists (select from case_file f where f.state_body_id = case_recusal.state_body_id and f.id = case_id))
    with check (decider = 'AGENCY' or exists (select from case_file f where f.state_body_id = case_recusal.state_body_id and f.id = case_id)
        or case_written_now(state_body_id, case_id));
grant insert on case_recusal to adep_public;
create policy case_recusal_public_write on case_recusal for insert to adep_public
    with check (exists (select from case_file f where f.state_body_id = case_recusal.state_body_id and f.id = case_id));

do $$
declare
    child text;
begin
    foreach child in array array['case_party', 'case_message', 'case_deadline', 'case_attachment', 'case_attachment_part'] loop
        execute format('alter policy %I on %I with check ((state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id)) or forwarded_now(state_body_id, case_id) or case_written_now(state_body_id, case_id))', child || '_office', child);
    end loop;
    foreach child in array array['case_party', 'case_message', 'case_deadline', 'case_attachment', 'case_attachment_part'] loop
        execute format('alter policy %I on %I with check (exists (select from case_file f where f.state_body_id = %I.state_body_id and f.id = case_id) or forwarded_now(state_body_id, case_id) or case_written_now(state_body_id, case_id))', child || '_agency', child, child);
    end loop;
end
$$;

-- Who may change who is shut out: who sees the case, and the Agency where it decides on a recusal.
create function recusal_within_reach(p_body integer, p_case uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
    select exists (select from case_file f
        where f.state_body_id = p_body and f.id = p_case
          and case current_setting('role')
              when 'adep_office' then p_body = adep_body() and not f.withheld and (adep_account() = any (f.shut_out)) is not true
              when 'adep_agency' then (adep_account() = any (f.shut_out)) is not true and (f.withheld or exists (
                  select from case_recusal r where r.state_body_id = p_body and r.case_id = p_case and r.decider = 'AGENCY'))
              else false end)
$$;

-- Shuts an account out and tells all who are; what it had to handle goes to the successor, or back to all who are left.
create function case_shut_out(p_body integer, p_case uuid, p_account uuid, p_successor uuid) returns uuid[]
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    now_shut_out uuid[];
begin
    if not recusal_within_reach(p_body, p_case) then
        raise exception 'nobody is shut out of a case by who does not see it' using errcode = 'insufficient_privilege';
    end if;
    update case_file set shut_out = array_append(array_remove(shut_out, p_account), p_account),
            assignee = case when assignee = p_account then p_successor else assignee end, version = version + 1
        where state_body_id = p_body and id = p_case
        returning shut_out into now_shut_out;
    return now_shut_out;
end
$$;

create function case_let_in(p_body integer, p_case uuid, p_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not recusal_within_reach(p_body, p_case) then
        raise exception 'nobody is let into a case by who does not see it' using errcode = 'insufficient_privilege';
    end if;
    update case_file set shut_out = array_remove(shut_out, p_account), version = version + 1
        where state_body_id = p_body and id = p_case;
end
$$;

-- Gives a case to the Agency, for the sake of the account: a number of the withheld series, nobody who handles it yet. The
-- number it had stays used.
create function case_withhold(p_body integer, p_case uuid, p_account uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    file record;
    given integer;
begin
    if not recusal_within_reach(p_body, p_case) then
        raise exception 'a case is given away by who sees it' using errcode = 'insufficient_privilege';
    end if;
    select f.register_year, f.register_number, f.withheld into strict file
        from case_file f where f.state_body_id = p_body and f.id = p_case for update;
    if file.withheld then
        return file.register_number;
    end if;
    given := next_register_number(p_body, file.register_year, true);
    update case_file set withheld = true, register_number = given, former_year = file.register_year,
            former_number = file.register_number, assignee = null, version = version + 1,
            shut_out = case when p_account is null then shut_out else array_append(array_remove(shut_out, p_account), p_account) end
        where state_body_id = p_body and id = p_case;
    return given;
end
$$;

revoke execute on function recusal_within_reach(integer, uuid), case_shut_out(integer, uuid, uuid, uuid),
    case_let_in(integer, uuid, uuid), case_withhold(integer, uuid, uuid) from public;
alter function recusal_within_reach(integer, uuid) owner to adep_register;
alter function case_shut_out(integer, uuid, uuid, uuid) owner to adep_register;
alter function case_let_in(integer, uuid, uuid) owner to adep_register;
alter function case_withhold(integer, uuid, uuid) owner to adep_register;
set local role adep_register;
grant execute on function case_shut_out(integer, uuid, uuid, uuid), case_let_in(integer, uuid, uuid),
    case_withhold(integer, uuid, uuid) to adep_office, adep_agency;
reset role;

-- A case that goes to the Agency is counted there and no more with the body; the facts in their usual order, the body's
-- side first.
create function tally_side(file case_file, delta integer) returns void language plpgsql volatile set search_path = public, pg_temp as $$
begin
    if file.stage = 'CLOSED' then
        perform tally_add(file.state_body_id, file.withheld, 'CLOSED', date_trunc('month', file.closed_on)::date, file.kind,
            coalesce(file.outcome, ''), coalesce(file.closed_on > file.due, false), delta);
    else
        perform tally_add(file.state_body_id, file.withheld, 'OPEN', coalesce(file.due, 'infinity'), file.kind, '', false, delta);
    end if;
    perform tally_add(file.state_body_id, file.withheld, 'RECEIVED', date_trunc('month', file.registered_on)::date, file.kind, '', false, delta);
end
$$;
create function tally_withheld() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform tally_side(old, -1);
    perform tally_side(new, 1);
    return null;
end
$$;
create trigger case_file_tally_withheld after update of withheld on case_file for each row
    when (old.withheld is distinct from new.withheld) execute function tally_withheld();
revoke execute on function tally_withheld(), tally_side(case_file, integer) from public;
alter function tally_withheld() owner to adep_tally;
alter function tally_side(case_file, integer) owner to adep_tally;

-- The Agency reads what was done with a case before it came there.
alter policy audit_entry_agency on audit_entry
    using (withheld or state_body_id = adep_body()
        or case when subject_type = 'case_file' then exists (select from case_file f
            where f.state_body_id = audit_entry.state_body_id and f.id = audit_entry.subject_id::uuid) else false end);

-- The search knows who is shut out, so that it neither finds nor counts for him.
alter table case_search_document add column shut_out uuid[] not null default '{}';
create function search_shut_out() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update case_search_document set shut_out = new.shut_out where state_body_id = new.state_body_id and case_id = new.id;
    return null;
end
$$;
create trigger case_file_written_shut_out after insert on case_file for each row
    when (new.shut_out <> '{}') execute function search_shut_out();
create trigger case_file_rewritten_shut_out after update of shut_out on case_file for each row
    when (old.shut_out is distinct from new.shut_out) execute function search_shut_out();
revoke execute on function search_shut_out() from public;
alter function search_shut_out() owner to adep_search;

set local role adep_search;
create or replace function case_search(p_words text[], p_names text[], p_near boolean, p_kind text, p_stage text,
        p_at timestamptz, p_id uuid, p_limit integer)
    returns table (state_body_id integer, id uuid, received_at timestamptz)
    language plpgsql stable security definer rows 50
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    query tsquery := search_query(p_words, p_names, p_near);
    body integer := adep_body();
    reader uuid := adep_account();
    before timestamptz := coalesce(p_at, 'infinity');
    before_id uuid := coalesce(p_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
begin
    if current_setting('role') = 'adep_agency' then
        return query select d.state_body_id, d.case_id, d.received_at from case_search_document d
            where d.withheld and d.lexemes @@ query and (d.received_at, d.case_id) < (before, before_id)
                and (reader = any (d.shut_out)) is not true
                and (p_kind is null and p_stage is null or exists (select from case_file f
                    where f.state_body_id = d.state_body_id and f.id = d.case_id
                        and f.kind = coalesce(p_kind, f.kind) and f.stage = coalesce(p_stage, f.stage)))
            order by d.received_at desc, d.case_id desc limit least(p_limit, 101);
    else
        return query select d.state_body_id, d.case_id, d.received_at from case_search_document d
            where d.state_body_id = body and not d.withheld and d.lexemes @@ query
                and (d.received_at, d.case_id) < (before, before_id)
                and (reader = any (d.shut_out)) is not true
                and (p_kind is null and p_stage is null or exists (select from case_file f
                    where f.state_body_id = body and f.id = d.case_id
                        and f.kind = coalesce(p_kind, f.kind) and f.stage = coalesce(p_stage, f.stage)))
            order by d.received_at desc, d.case_id desc limit least(p_limit, 101);
    end if;
end
$$;
reset role;

-- No bell rings for who is shut out, whoever rings it: the path of a line tells which case it is about. Lines of before
-- are taken away.
grant select (state_body_id, id, withheld, shut_out) on case_file to adep_bell;
grant delete on bell_notice to adep_bell;
create policy case_file_bell on case_file for select to adep_bell using (true);
create function bell_hush() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from bell_notice n where n.account_id = any (new.shut_out)
        and (n.path like '/office/cases/' || new.id || '%' or n.path like '/agency/cases/' || new.id || '%');
    if new.withheld and not old.withheld then
        delete from bell_notice n where n.state_body_id = new.state_body_id and n.path like '/office/cases/' || new.id || '%';
    end if;
    return null;
end
$$;
create trigger case_file_hushed after update of shut_out, withheld on case_file for each row
    when (old.shut_out is distinct from new.shut_out or old.withheld is distinct from new.withheld)
    execute function bell_hush();
revoke execute on function bell_hush() from public;
alter function bell_hush() owner to adep_bell;

set local role adep_bell;
create or replace function ring_bell(p_body integer, p_roles text[], p_account uuid, p_message text, p_subject text, p_path text,
    p_at timestamptz, p_letter jsonb, p_send_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    preferred uuid;
    about uuid := substring(p_path from '^/(?:office|agency)/cases/([0-9a-f]{8}-[0-9a-f-]{27})');
    deaf uuid[];
begin
    if current_setting('role') = 'adep_office' and p_body is distinct from adep_body()
        and p_roles <> array['AGENCY_OFFICER'] and p_roles <> array['ADMINISTRATOR']
        and not exists (select from case_forwarding f where f.to_body = p_body and f.xid = pg_current_xact_id_if_assigned())
    then
        raise exception 'an office tells its own people, the Agency and who keeps the accounts' using errcode = 'insufficient_privilege';
    end if;
    if p_path like '/agency/%' then
        select f.shut_out into deaf from case_file f where f.id = about and f.withheld;
    else
        select f.shut_out into deaf from case_file f where f.state_body_id = p_body and f.id = about;
    end if;
    select id into preferred from staff_account
        where state_body_id = p_body and id = p_account and disabled_at is null and (id = any (deaf)) is not true;
    with told as materialized (
        select a.state_body_id, a.id, coalesce(w.mail, 'NONE') as mail
          from staff_account a
          left join notification_wish w on w.state_body_id = a.state_body_id and w.account_id = a.id
         where (p_body is null or a.state_body_id = p_body) and a.disabled_at is null
           and case when preferred is null then a.role = any (p_roles) else a.id = preferred end
           and a.id is distinct from adep_account() and (a.id = any (deaf)) is not true),
    letters as (
        insert into mail_letter (state_body_id, id, account_id, template, contents, written_at, next_try_at)
        select state_body_id, gen_random_uuid(), id, 'notification.mail.notice', p_letter, p_at, p_send_at
          from told where mail = 'AT_ONCE' and p_letter is not null)
    insert into bell_notice (state_body_id, id, account_id, message, subject, path, rung_at, digest_due)
    select state_body_id, gen_random_uuid(), id, p_message, p_subject, p_path, p_at, mail = 'DIGEST'
      from told t
     where not exists (select from bell_notice n where n.account_id = t.id and n.read_at is null
                          and n.message = p_message and n.subject = p_subject);
end
$$;
reset role;
