-- Case files, their parties, messages, answers and deadlines. state_body_id leads every key; the policies supply it.
-- withheld = kept from the body it concerns and handled by the Agency.
create table case_file (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    kind text not null check (kind in ('APPLICATION', 'CONSULTATION', 'MISCONDUCT')),
    appeal_type text check (appeal_type in ('APPLICATION', 'COMPLAINT', 'MESSAGE', 'SUGGESTION', 'RESPONSE', 'REQUEST')),
    channel text not null check (channel in ('PUBLIC_FORM', 'PAPER', 'PHONE', 'RECEPTION', 'E_OTINISH')),
    sender_kind text not null check (sender_kind in ('CITIZEN', 'LEGAL_ENTITY', 'CIVIL_SERVANT')),
    identity text not null check (identity in ('NAMED', 'CONFIDENTIAL', 'ANONYMOUS')),
    language text not null check (language in ('kk', 'ru', 'en')),
    withheld boolean not null default false,
    register_year smallint not null,
    register_number integer not null check (register_number > 0),
    received_at timestamptz not null,
    registered_on date not null,
    due date,
    stage text not null check (stage in ('RECEIVED', 'REGISTERED', 'IN_REVIEW', 'AWAITING_APPLICANT', 'AWAITING_APPROVAL', 'CLOSED')),
    outcome text check (outcome in ('SATISFIED', 'REFUSED', 'EXPLAINED', 'NOTED', 'FORWARDED', 'TERMINATED', 'WITHDRAWN', 'SUBSTANTIATED', 'UNSUBSTANTIATED')),
    closed_on date,
    topic text check (topic in ('ETHICS', 'RESTRICTIONS', 'CONFLICT_OF_INTEREST', 'OTHER')),
    norm text,
    minutes integer check (minutes between 1 and 1440),
    subject text not null,
    narrative text not null,
    assignee uuid,
    code_hash bytea,
    submission_hash bytea,
    kid integer not null,
    wrapped bytea not null,
    version integer not null,
    primary key (state_body_id, id),
    unique (state_body_id, withheld, register_year, register_number),
    unique (code_hash),
    constraint case_file_closed check ((stage = 'CLOSED') = (closed_on is not null)),
    constraint case_file_outcome check (outcome is null or stage in ('AWAITING_APPROVAL', 'CLOSED'))
);
comment on column case_file.code_hash is 'HMAC of the tracking code: random, so its global uniqueness tells no body anything';
comment on column case_file.received_at is 'for an anonymous sender to the hour';
create index case_file_inbox on case_file (state_body_id, received_at desc, id) where not withheld;
create index case_file_due on case_file (state_body_id, due, id) where not withheld and stage <> 'CLOSED';
create index case_file_registered on case_file (state_body_id, registered_on) where not withheld;
create index case_file_closed_on on case_file (state_body_id, closed_on) where not withheld and closed_on is not null;
create index case_file_withheld on case_file (received_at desc, id) where withheld;

create table case_party (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    part text not null check (part in ('APPLICANT', 'CONCERNED')),
    sealed bytea not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);
create index case_party_case on case_party (state_body_id, case_id);

create table case_message (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('TO_APPLICANT', 'FROM_APPLICANT', 'NOTE')),
    body text not null,
    written_at timestamptz not null,
    author uuid,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);
create index case_message_case on case_message (state_body_id, case_id, written_at);

create table case_answer (
    state_body_id integer not null,
    case_id uuid not null,
    body text not null,
    edited_by uuid not null,
    sent_on date,
    version integer not null,
    primary key (state_body_id, case_id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);

create table case_deadline (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    step text not null check (step in ('ANSWER', 'FORWARD')),
    rule text not null,
    act text not null,
    article text not null,
    starts_on date not null,
    length integer not null,
    unit text not null,
    due date not null,
    calendar_edition integer not null,
    current boolean not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);
create unique index case_deadline_current on case_deadline (state_body_id, case_id, step) where current;

-- The register of a body and year: a row, not a sequence, so that a rollback leaves no gap. What is withheld has a
-- series of its own, or a missing number would tell the body that there is something.
create table case_counter (
    state_body_id integer not null references state_body (id),
    register_year smallint not null,
    withheld boolean not null,
    last integer not null,
    primary key (state_body_id, register_year, withheld)
);

-- Kept in the transaction of the case by a trigger, so that the Agency's pages never scan cases.
-- fact RECEIVED counts by month of registration, CLOSED by month of closing, OPEN by due day.
create table case_tally (
    state_body_id integer not null references state_body (id),
    withheld boolean not null,
    fact text not null check (fact in ('RECEIVED', 'CLOSED', 'OPEN')),
    day date not null,
    kind text not null,
    outcome text not null default '',
    late boolean not null default false,
    number integer not null,
    primary key (state_body_id, withheld, fact, day, kind, outcome, late)
);
create index case_tally_fact on case_tally (fact, day);

create function next_register_number(body integer, year smallint, kept_back boolean) returns integer
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into case_counter as c (state_body_id, register_year, withheld, last) values (body, year, kept_back, 1)
    on conflict (state_body_id, register_year, withheld) do update set last = c.last + 1
    returning last
$$;

create function tally_add(body integer, kept_back boolean, what text, on_day date, case_kind text, result text, is_late boolean, delta integer)
    returns void language sql volatile set search_path = public, pg_temp as $$
    insert into case_tally as t (state_body_id, withheld, fact, day, kind, outcome, late, number)
    values (body, kept_back, what, on_day, case_kind, result, is_late, delta)
    on conflict (state_body_id, withheld, fact, day, kind, outcome, late) do update set number = t.number + delta
$$;

-- Facts are always counted in the order CLOSED, OPEN, RECEIVED, so that two transactions never wait for each other.
create function tally_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.stage = 'CLOSED' and (tg_op = 'INSERT' or old.stage <> 'CLOSED') then
        perform tally_add(new.state_body_id, new.withheld, 'CLOSED', date_trunc('month', new.closed_on)::date, new.kind,
            coalesce(new.outcome, ''), coalesce(new.closed_on > new.due, false), 1);
    end if;
    if tg_op = 'UPDATE' and old.stage <> 'CLOSED' and (new.stage = 'CLOSED' or new.due is distinct from old.due) then
        perform tally_add(old.state_body_id, old.withheld, 'OPEN', coalesce(old.due, 'infinity'), old.kind, '', false, -1);
    end if;
    if new.stage <> 'CLOSED' and (tg_op = 'INSERT' or new.due is distinct from old.due) then
        perform tally_add(new.state_body_id, new.withheld, 'OPEN', coalesce(new.due, 'infinity'), new.kind, '', false, 1);
    end if;
    if tg_op = 'INSERT' then
        perform tally_add(new.state_body_id, new.withheld, 'RECEIVED', date_trunc('month', new.registered_on)::date, new.kind, '', false, 1);
    end if;
    return null;
end
$$;
create trigger case_file_tally after insert or update on case_file for each row execute function tally_case();

grant select, insert, update on case_counter to adep_register;
grant select, insert, update on case_tally to adep_tally;
alter function next_register_number(integer, smallint, boolean) owner to adep_register;
alter function tally_add(integer, boolean, text, date, text, text, boolean, integer) owner to adep_tally;
alter function tally_case() owner to adep_tally;

set local role adep_register;
revoke execute on function next_register_number(integer, smallint, boolean) from public;
grant execute on function next_register_number(integer, smallint, boolean) to adep_office, adep_agency, adep_public;
reset role;
set local role adep_tally;
revoke execute on function tally_add(integer, boolean, text, date, text, text, boolean, integer) from public;
revoke execute on function tally_case() from public;
reset role;

do $$
declare
    child text;
begin
    foreach child in array array['case_file', 'case_party', 'case_message', 'case_answer', 'case_deadline', 'case_counter', 'case_tally'] loop
        execute format('alter table %I enable row level security', child);
        execute format('alter table %I force row level security', child);
    end loop;
    foreach child in array array['case_party', 'case_message', 'case_answer', 'case_deadline'] loop
        execute format('grant select, insert, update on %I to adep_office, adep_agency', child);
        execute format('grant select, insert on %I to adep_public', child);
        execute format('create policy %I on %I for all to adep_office using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id))', child || '_office', child);
        execute format('create policy %I on %I for all to adep_agency using (exists (select from case_file f where f.state_body_id = %I.state_body_id and f.id = case_id))', child || '_agency', child, child);
        execute format('create policy %I on %I for insert to adep_public with check (exists (select from case_file f where f.state_body_id = %I.state_body_id and f.id = case_id))', child || '_public_write', child, child);
    end loop;
end
$$;

-- Who holds the code reads his own case: never the notes, never a draft, and not the sealed identities.
create policy case_message_public_read on case_message for select to adep_public
    using (kind <> 'NOTE' and exists (select from case_file f where f.state_body_id = case_message.state_body_id and f.id = case_id));
create policy case_answer_public_read on case_answer for select to adep_public
    using (sent_on is not null and exists (select from case_file f where f.state_body_id = case_answer.state_body_id and f.id = case_id));
create policy case_deadline_public_read on case_deadline for select to adep_public
    using (exists (select from case_file f where f.state_body_id = case_deadline.state_body_id and f.id = case_id));
create policy case_party_public_read on case_party for select to adep_public using (false);
revoke insert on case_answer from adep_public;

grant select, insert, update on case_file to adep_office, adep_agency;
grant select, insert on case_file to adep_public;
grant update (stage, outcome, closed_on, version) on case_file to adep_public;
create policy case_file_office on case_file for all to adep_office
    using (state_body_id = adep_body() and not withheld);
create policy case_file_agency on case_file for all to adep_agency using (withheld);
create policy case_file_public on case_file for all to adep_public using (code_hash = adep_code());

create policy case_counter_register on case_counter for all to adep_register using (true);

grant select on case_tally to adep_office, adep_agency, adep_public;
create policy case_tally_write on case_tally for all to adep_tally using (true);
create policy case_tally_office on case_tally for select to adep_office using (state_body_id = adep_body() and not withheld);
create policy case_tally_agency on case_tally for select to adep_agency using (true);
create policy case_tally_public on case_tally for select to adep_public using (not withheld);

-- No change of a case without its entry in the audit trail.
create constraint trigger case_file_audited after insert or update or delete on case_file
    deferrable initially deferred for each row execute function audit_guard('withheld');
