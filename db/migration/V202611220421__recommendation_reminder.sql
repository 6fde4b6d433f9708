-- The month to reply to a recommendation on causes is called to mind like every term: what was given, and where to look.
create table recommendation_reminder (
    state_body_id integer not null,
    recommendation_id uuid not null,
    kind text not null check (kind in ('HALF', 'SOON', 'OVERDUE')),
    due date not null,
    given_on date not null,
    primary key (state_body_id, recommendation_id, kind, due),
    foreign key (state_body_id, recommendation_id) references cause_recommendation (state_body_id, id)
);
create index cause_recommendation_waits on cause_recommendation (state_body_id, due) where reply is null;

-- How many recommendations of a body have no reply: tells the job where to look, and the Agency nothing else.
create table recommendation_tally (
    state_body_id integer primary key references state_body (id),
    waiting integer not null
);
alter table cause_recommendation no force row level security;
insert into recommendation_tally (state_body_id, waiting)
    select state_body_id, count(*) from cause_recommendation where reply is null group by state_body_id;
alter table cause_recommendation force row level security;

create function tally_recommendation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    delta integer := (new.reply is null)::integer - case when tg_op = 'UPDATE' then (old.reply is null)::integer else 0 end;
begin
    if delta <> 0 then
        insert into recommendation_tally as t (state_body_id, waiting) values (new.state_body_id, delta)
        on conflict (state_body_id) do update set waiting = t.waiting + delta;
    end if;
    return null;
end
$$;
create trigger recommendation_tally after insert or update on cause_recommendation
    for each row execute function tally_recommendation();
grant select, insert, update on recommendation_tally to adep_tally;
alter function tally_recommendation() owner to adep_tally;
set local role adep_tally;
revoke execute on function tally_recommendation() from public;
reset role;

do $$
declare
    name text;
begin
    foreach name in array array['recommendation_reminder', 'recommendation_tally'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
end
$$;
grant select, insert on recommendation_reminder to adep_office, adep_agency;
create policy recommendation_reminder_office on recommendation_reminder for all to adep_office
    using (state_body_id = adep_body() and exists (select from cause_recommendation r where r.state_body_id = adep_body() and r.id = recommendation_id));
create policy recommendation_reminder_agency on recommendation_reminder for all to adep_agency
    using (exists (select from cause_recommendation r where r.state_body_id = recommendation_reminder.state_body_id and r.id = recommendation_id));
grant select on recommendation_tally to adep_agency;
create policy recommendation_tally_agency on recommendation_tally for select to adep_agency using (true);
create policy recommendation_tally_write on recommendation_tally for all to adep_tally using (true);
