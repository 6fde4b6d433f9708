-- The country's figures as they were added up once, after a quarter had ended. A tally of a month long past still changes: a
-- case becomes withheld, or of another kind, or is registered late. Figures that follow each change tell of that one case.
create table national_edition (
    through date primary key check (extract(day from through) = 1),
    made_at timestamptz not null
);
comment on column national_edition.through is 'the last month that is counted';
create table national_count (
    through date not null references national_edition (through) on delete cascade,
    region_code smallint,
    year smallint not null,
    received boolean not null,
    kind text not null,
    outcome text not null,
    late boolean not null,
    number bigint not null,
    unique nulls not distinct (through, region_code, year, received, kind, outcome, late)
);
comment on column national_count.received is 'received in the year; else closed in it';

grant select on national_edition, national_count to adep_public, adep_tally;
grant insert on national_edition, national_count to adep_tally;
grant select on state_body to adep_tally;

-- Adds up what a visitor may count, once for each month; who comes second waits for the first and finds it made.
create function make_national_edition(p_through date, p_at timestamptz) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    insert into national_edition (through, made_at) values (p_through, p_at) on conflict (through) do nothing;
    if found then
        insert into national_count (through, region_code, year, received, kind, outcome, late, number)
        select p_through, b.region_code, extract(year from t.day)::smallint, t.fact = 'RECEIVED', t.kind, t.outcome, t.late, sum(t.number)
          from case_tally t join state_body b on b.id = t.state_body_id
         where t.fact in ('RECEIVED', 'CLOSED') and not t.withheld and t.day <= p_through
         group by 2, 3, 4, 5, 6, 7;
    end if;
end
$$;
revoke execute on function make_national_edition(date, timestamptz) from public;
alter function make_national_edition(date, timestamptz) owner to adep_tally;
set local role adep_tally;
grant execute on function make_national_edition(date, timestamptz) to adep_public;
reset role;
