-- Conflicts within a collective and the interventions of an office. What is in them stays with the body; the Agency reads
-- numbers only. A conflict is never deleted: one entered by mistake is struck with a reason.
create table conflict_kind (
    code text primary key check (code ~ '^[A-Z_]{2,30}$'),
    position smallint not null unique,
    label_kk text not null,
    label_ru text not null,
    label_en text not null,
    valid_from date not null,
    valid_to date,
    constraint conflict_kind_valid check (valid_to >= valid_from)
);
comment on table conflict_kind is 'our own list: no act prescribes one';

create table conflict (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    began_on date not null,
    day_known boolean not null,
    kind text not null references conflict_kind (code),
    people smallint not null check (people between 2 and 9999),
    unit text not null,
    description text not null check (btrim(description) <> ''),
    source text not null check (source in ('OBSERVATION', 'APPLICATION', 'SURVEY', 'RECEPTION')),
    case_number text check (case_number ~ '^[A-Z0-9-]{2,12}-[0-9]{4}-[0-9]{6}$'),
    measures text not null,
    follow_up_on date,
    result text not null check (result in ('ONGOING', 'SETTLED', 'PASSED_ON')),
    passed_to text,
    ended_on date,
    struck_on date,
    struck_reason text,
    struck_by uuid,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    version integer not null,
    primary key (state_body_id, id),
    constraint conflict_began check (day_known or extract(day from began_on) = 1),
    constraint conflict_case check (case_number is null or source = 'APPLICATION'),
    constraint conflict_ended check ((result = 'ONGOING') = (ended_on is null) and ended_on >= began_on),
    constraint conflict_passed check ((result = 'PASSED_ON') = (passed_to is not null)),
    constraint conflict_struck check ((struck_on is null) = (struck_by is null) and (struck_on is null) = (struck_reason is null))
);
comment on column conflict.began_on is 'the first day of the month where only the month is known';
create index conflict_began on conflict (state_body_id, began_on desc, id);

-- A month without conflicts counts as such only when somebody has said so: zero is not the same as unknown.
create table conflict_month (
    state_body_id integer not null references state_body (id),
    month date not null check (extract(day from month) = 1),
    confirmed boolean not null default false,
    confirmed_number integer check (confirmed_number >= 0),
    confirmed_on date,
    confirmed_by uuid,
    primary key (state_body_id, month),
    constraint conflict_month_confirmed
        check ((confirmed_on is null) = (confirmed_by is null) and (confirmed_on is null) = (confirmed_number is null)
               and (not confirmed or confirmed_on is not null))
);
comment on column conflict_month.confirmed is 'false with a confirmation in the other columns: re-opened, because the number changed since';

create table conflict_tally (
    state_body_id integer not null references state_body (id),
    month date not null,
    kind text not null references conflict_kind (code),
    number integer not null check (number >= 0),
    primary key (state_body_id, month, kind)
);
create index conflict_tally_month on conflict_tally (month);

create table intervention (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    kind text not null check (kind in ('COACHING', 'TRAINING', 'MEDIATION', 'SURVEY_FEEDBACK', 'REGULAR_MEETINGS', 'OTHER')),
    begun_on date not null,
    ended_on date,
    reached integer not null check (reached > 0),
    out_of integer check (out_of >= reached),
    unit text not null,
    provider text not null,
    note text not null,
    struck_on date,
    struck_reason text,
    struck_by uuid,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    version integer not null,
    primary key (state_body_id, id),
    constraint intervention_ended check (ended_on >= begun_on),
    constraint intervention_struck check ((struck_on is null) = (struck_by is null) and (struck_on is null) = (struck_reason is null))
);
create index intervention_begun on intervention (state_body_id, begun_on desc, id);

create table intervention_tally (
    state_body_id integer not null references state_body (id),
    kind text not null,
    month date not null,
    number integer not null check (number >= 0),
    primary key (state_body_id, kind, month)
);
create index intervention_tally_month on intervention_tally (kind, month);

-- Counts a conflict in its month, and re-opens a confirmed month whose number changes. Who confirms locks the row of the
-- month first, so that he counts either before this transaction or after it. Rows are taken in the order of months.
create function tally_conflict() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    before_month date := case when tg_op = 'UPDATE' and old.struck_on is null then date_trunc('month', old.began_on)::date end;
    after_month date := case when new.struck_on is null then date_trunc('month', new.began_on)::date end;
begin
    if before_month is distinct from after_month then
        insert into conflict_month as m (state_body_id, month)
        select new.state_body_id, month from (values (before_month), (after_month)) as changed (month)
        where month is not null order by month
        on conflict (state_body_id, month) do update set confirmed = false where m.confirmed;
    end if;
    insert into conflict_tally as t (state_body_id, month, kind, number)
    select new.state_body_id, month, kind, 0
    from (values (before_month, case when tg_op = 'UPDATE' then old.kind end), (after_month, new.kind)) as changed (month, kind)
    where month is not null and kind is not null group by month, kind order by month, kind
    on conflict (state_body_id, month, kind) do nothing;
    update conflict_tally t set number = t.number + changed.delta
    from (select month, kind, sum(delta) as delta
          from (values (before_month, case when tg_op = 'UPDATE' then old.kind end, -1), (after_month, new.kind, 1)) as each (month, kind, delta)
          where month is not null group by month, kind having sum(delta) <> 0) as changed
    where t.state_body_id = new.state_body_id and t.month = changed.month and t.kind = changed.kind;
    return null;
end
$$;
create trigger conflict_tally after insert or update on conflict for each row execute function tally_conflict();

create function tally_intervention() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    begun date := date_trunc('month', new.begun_on)::date;
begin
    if tg_op = 'UPDATE' and old.struck_on is null then
        update intervention_tally set number = number - 1
        where state_body_id = old.state_body_id and kind = old.kind and month = date_trunc('month', old.begun_on)::date;
    end if;
    if new.struck_on is null then
        insert into intervention_tally as t (state_body_id, kind, month, number) values (new.state_body_id, new.kind, begun, 1)
        on conflict (state_body_id, kind, month) do update set number = t.number + 1;
    end if;
    return null;
end
$$;
create trigger intervention_tally after insert or update on intervention for each row execute function tally_intervention();

grant select, insert, update on conflict_month, conflict_tally, intervention_tally to adep_tally;
alter function tally_conflict() owner to adep_tally;
alter function tally_intervention() owner to adep_tally;
set local role adep_tally;
revoke execute on function tally_conflict(), tally_intervention() from public;
reset role;

do $$
declare
    name text;
begin
    foreach name in array array['conflict', 'conflict_month', 'conflict_tally', 'intervention', 'intervention_tally'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
    foreach name in array array['conflict', 'conflict_month', 'intervention'] loop
        execute format('grant select, insert, update on %I to adep_office', name);
        execute format('create policy %I on %I for all to adep_office using (state_body_id = adep_body())', name || '_office', name);
        -- No change without its entry in the audit trail.
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row execute function audit_guard()', name || '_audited', name);
    end loop;
    foreach name in array array['conflict_tally', 'intervention_tally'] loop
        execute format('grant select on %I to adep_office, adep_agency', name);
        execute format('create policy %I on %I for select to adep_office using (state_body_id = adep_body())', name || '_office', name);
    end loop;
    foreach name in array array['conflict_month', 'conflict_tally', 'intervention_tally'] loop
        execute format('create policy %I on %I for select to adep_agency using (true)', name || '_agency', name);
        execute format('create policy %I on %I for all to adep_tally using (true)', name || '_write', name);
    end loop;
end
$$;
-- Not who confirmed a month, and when: only that it is.
grant select (state_body_id, month, confirmed) on conflict_month to adep_agency;

grant select on conflict_kind to adep_office, adep_agency;
insert into conflict_kind (code, position, valid_from, label_kk, label_ru, label_en) values
    ('COLLEAGUES', 1, '2016-01-01', 'Әріптестер арасында', 'Между коллегами', 'Between colleagues'),
    ('MANAGER', 2, '2016-01-01', 'Басшы мен бағынысты қызметкер арасында', 'Между руководителем и подчинённым', 'Between a manager and a subordinate'),
    ('UNITS', 3, '2016-01-01', 'Бөлімшелер арасында', 'Между подразделениями', 'Between units'),
    ('CITIZEN', 4, '2016-01-01', 'Азаматпен', 'С гражданином', 'With a citizen'),
    ('DUTIES', 5, '2016-01-01', 'Міндеттерді бөлуге байланысты', 'Из-за распределения обязанностей', 'About the sharing of duties'),
    ('APPOINTMENT', 6, '2016-01-01', 'Тағайындауға, ауыстыруға немесе бағалауға байланысты', 'Из-за назначения, перевода или оценки', 'About an appointment, a transfer or an appraisal'),
    ('PAY', 7, '2016-01-01', 'Еңбекақыға, сыйлықақыға немесе демалысқа байланысты', 'Из-за оплаты, премий или отпусков', 'About pay, bonuses or leave'),
    ('OTHER', 8, '2016-01-01', 'Басқа', 'Другое', 'Other');
