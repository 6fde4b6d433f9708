-- Proceedings about misconduct, each on a case and about one person. They lie behind the walls of their case: who does not
-- see the case sees none of them. The person is sealed under the key of the case and found by hashes only.
create table proceeding (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    number text not null,
    ordinal smallint not null check (ordinal > 0),
    category text not null,
    track text not null check (track in ('COMMISSION', 'COUNCIL', 'AGENCY')),
    sealed bytea not null,
    name_index text[] not null,
    misdeed text,
    kind text check (kind in ('MINOR', 'SIGNIFICANT', 'GROSS', 'DISCREDITING')),
    facts text not null,
    committed_on date not null,
    known_on date not null,
    admitted_on date,
    other_case_closed_on date,
    step text not null check (step in ('TRIAGE', 'PROPOSED', 'INVESTIGATION', 'ACQUAINTED', 'SITTING', 'RECOMMENDED', 'ORDERED',
        'NOTIFIED', 'FORWARDED', 'SUSPENDED', 'REFERRED', 'EXPLAINED', 'MEASURE_TAKEN', 'TERMINATED', 'CLOSED')),
    suspended_from text,
    acquainted_on date,
    sitting_on date,
    members smallint,
    present smallint,
    recused smallint,
    recommended_on date,
    verdict text check (verdict in ('SANCTION', 'TERMINATE')),
    proposed_sanction text,
    ordered_on date,
    order_number text,
    sanction text,
    ordered_by uuid,
    opened_on date not null,
    opened_by uuid not null,
    last_act_on date not null,
    ended_on date,
    version integer not null,
    primary key (state_body_id, id),
    unique (state_body_id, case_id, ordinal),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    constraint proceeding_known check (known_on >= committed_on),
    constraint proceeding_suspended check ((step = 'SUSPENDED') = (suspended_from is not null)),
    constraint proceeding_sitting check (present <= members and recused <= members),
    constraint proceeding_ordered check ((ordered_on is null) = (ordered_by is null)),
    constraint proceeding_ended check ((step in ('EXPLAINED', 'MEASURE_TAKEN', 'TERMINATED', 'CLOSED')) = (ended_on is not null))
);
comment on column proceeding.misdeed is 'absent where the list of the day it was committed on is not loaded';
create index proceeding_opened on proceeding (state_body_id, opened_on desc, id);
create index proceeding_case on proceeding (state_body_id, case_id);

create table proceeding_event (
    state_body_id integer not null,
    proceeding_id uuid not null,
    id uuid not null,
    move text not null,
    step text not null,
    happened_on date not null,
    words text not null,
    addressee text,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, proceeding_id) references proceeding (state_body_id, id)
);
create index proceeding_event_of on proceeding_event (state_body_id, proceeding_id, recorded_at);

create table proceeding_term (
    state_body_id integer not null,
    proceeding_id uuid not null,
    id uuid not null,
    step text not null check (step in ('FORWARD', 'INVESTIGATION', 'CONSIDER', 'TELL_SERVANT', 'REFER', 'LIMITATION')),
    rule text not null,
    act text not null,
    article text,
    note text,
    set_on date not null,
    starts_on date not null,
    length integer not null,
    unit text not null check (unit in ('WORKING_DAY', 'MONTH')),
    due date not null,
    calendar_edition integer not null,
    state text not null check (state in ('OPEN', 'MET', 'MISSED', 'CANCELLED')),
    settled_on date,
    primary key (state_body_id, id),
    foreign key (state_body_id, proceeding_id) references proceeding (state_body_id, id),
    constraint proceeding_term_settled check ((state = 'OPEN') = (settled_on is null))
);
create unique index proceeding_term_open on proceeding_term (state_body_id, proceeding_id, step) where state = 'OPEN';
create index proceeding_term_due on proceeding_term (state_body_id, due) where state = 'OPEN';
create index proceeding_term_of on proceeding_term (state_body_id, proceeding_id);

-- Times in which the limitation periods stood still; without an end it stands still today.
create table limitation_pause (
    state_body_id integer not null,
    proceeding_id uuid not null,
    id uuid not null,
    ground text not null,
    from_day date not null,
    to_day date,
    recorded_by uuid not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, proceeding_id) references proceeding (state_body_id, id),
    constraint limitation_pause_order check (to_day >= from_day)
);
create index limitation_pause_of on limitation_pause (state_body_id, proceeding_id);

create table proceeding_reminder (
    state_body_id integer not null,
    term_id uuid not null,
    kind text not null check (kind in ('HALF', 'SOON', 'OVERDUE')),
    due date not null,
    given_on date not null,
    primary key (state_body_id, term_id, kind, due),
    foreign key (state_body_id, term_id) references proceeding_term (state_body_id, id)
);

-- How many proceedings of a body are open: tells the jobs where to look, and the Agency nothing else.
create table proceeding_tally (
    state_body_id integer primary key references state_body (id),
    open integer not null
);

create function tally_proceeding() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    delta integer := (new.ended_on is null)::integer - case when tg_op = 'UPDATE' then (old.ended_on is null)::integer else 0 end;
begin
    if delta <> 0 then
        insert into proceeding_tally as t (state_body_id, open) values (new.state_body_id, delta)
        on conflict (state_body_id) do update set open = t.open + delta;
    end if;
    return null;
end
$$;
create trigger proceeding_tally after insert or update on proceeding for each row execute function tally_proceeding();
grant select, insert, update on proceeding_tally to adep_tally;
alter function tally_proceeding() owner to adep_tally;
set local role adep_tally;
revoke execute on function tally_proceeding() from public;
reset role;

do $$
declare
    name text;
begin
    foreach name in array array['proceeding', 'proceeding_event', 'proceeding_term', 'limitation_pause', 'proceeding_reminder', 'proceeding_tally'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
    foreach name in array array['proceeding', 'proceeding_event', 'proceeding_term', 'limitation_pause'] loop
        execute format('grant select, insert, update on %I to adep_office, adep_agency', name);
        -- No change without its entry in the audit trail.
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row execute function audit_guard()', name || '_audited', name);
    end loop;
    foreach name in array array['proceeding_event', 'proceeding_term', 'limitation_pause'] loop
        execute format('create policy %I on %I for all to adep_office using (state_body_id = adep_body() and exists (select from proceeding p where p.state_body_id = adep_body() and p.id = proceeding_id))', name || '_office', name);
        execute format('create policy %I on %I for all to adep_agency using (exists (select from proceeding p where p.state_body_id = %I.state_body_id and p.id = proceeding_id))', name || '_agency', name, name);
    end loop;
end
$$;
create policy proceeding_office on proceeding for all to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy proceeding_agency on proceeding for all to adep_agency
    using (exists (select from case_file f where f.state_body_id = proceeding.state_body_id and f.id = case_id));
grant select, insert on proceeding_reminder to adep_office, adep_agency;
create policy proceeding_reminder_office on proceeding_reminder for all to adep_office
    using (state_body_id = adep_body() and exists (select from proceeding_term t where t.state_body_id = adep_body() and t.id = term_id));
create policy proceeding_reminder_agency on proceeding_reminder for all to adep_agency
    using (exists (select from proceeding_term t where t.state_body_id = proceeding_reminder.state_body_id and t.id = term_id));
grant select on proceeding_tally to adep_agency;
create policy proceeding_tally_agency on proceeding_tally for select to adep_agency using (true);
create policy proceeding_tally_write on proceeding_tally for all to adep_tally using (true);
