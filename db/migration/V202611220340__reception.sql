-- Reception of citizens and civil servants: at least once a month, by a posted schedule (Decree 153, paragraph 9). A rule
-- names a weekday of every week or of one week of the month; a single day adds to the rules or calls them off.
create table reception_rule (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    weekday text not null check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    week text not null check (week in ('EVERY', 'FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST')),
    opens time not null,
    closes time not null,
    primary key (state_body_id, id),
    constraint reception_rule_hours check (opens < closes)
);

create table reception_day (
    state_body_id integer not null references state_body (id),
    day date not null,
    opens time,
    closes time,
    primary key (state_body_id, day),
    constraint reception_day_hours check ((opens is null) = (closes is null) and opens < closes)
);
comment on column reception_day.opens is 'null: nobody is received on this day, whatever the rules say';

-- What was held, for the quarterly report (I1, I2). How many came is not published day by day.
create table reception_held (
    state_body_id integer not null references state_body (id),
    day date not null,
    received integer not null check (received between 0 and 9999),
    primary key (state_body_id, day)
);

do $$
declare
    name text;
begin
    foreach name in array array['reception_rule', 'reception_day', 'reception_held'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('grant select, insert, update, delete on %I to adep_office', name);
        execute format('create policy %I on %I for all to adep_office using (state_body_id = adep_body())', name || '_office', name);
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row execute function audit_guard()', name || '_audited', name);
    end loop;
    foreach name in array array['reception_rule', 'reception_day'] loop
        execute format('grant select on %I to adep_public', name);
        execute format('create policy %I on %I for select to adep_public using (true)', name || '_public', name);
    end loop;
end
$$;

-- The commissioner keeps the profile of his own body; an administrator may still write the first one.
grant insert (state_body_id, full_name, room, phone, reception_kk, reception_ru, reception_en) on commissioner_profile to adep_office;
grant update (full_name, room, phone, reception_kk, reception_ru, reception_en) on commissioner_profile to adep_office;
create policy profile_enter_office on commissioner_profile for insert to adep_office with check (state_body_id = adep_body());
create policy profile_change_office on commissioner_profile for update to adep_office using (state_body_id = adep_body());
create constraint trigger commissioner_profile_audited after update on commissioner_profile
    deferrable initially deferred for each row execute function audit_guard();
