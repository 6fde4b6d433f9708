-- Whether a reporter came to harm because he reported: asked on the page he follows his case on, 30, 90 and 180 days after
-- the registration. When to ask is worked out from the day of registration; only what was answered is stored, with the
-- hour. The reporter chooses who reads it: what is for the Agency the office does not see, not even that it was answered.
create table case_check_in (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    day smallint not null check (day in (30, 90, 180)),
    harm text not null check (harm in ('NOTHING', 'PRESSURE', 'CONDITIONS', 'DISCIPLINE', 'TRANSFER', 'DISMISSAL', 'OTHER')),
    words text not null,
    reader text not null check (reader in ('OFFICE', 'AGENCY')),
    number text not null,
    answered_at timestamptz not null check (answered_at = date_trunc('hour', answered_at)),
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    unique (state_body_id, case_id, day)
);
comment on column case_check_in.number is 'of the case, for the Agency, which does not see the case itself';
create index case_check_in_agency on case_check_in (answered_at desc) where reader = 'AGENCY';

alter table case_check_in enable row level security;
alter table case_check_in force row level security;
grant select on case_check_in to adep_office, adep_agency;
grant select, insert on case_check_in to adep_public;
create policy case_check_in_office on case_check_in for select to adep_office
    using (state_body_id = adep_body() and reader = 'OFFICE'
        and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_check_in_agency on case_check_in for select to adep_agency
    using (reader = 'AGENCY'
        or exists (select from case_file f where f.state_body_id = case_check_in.state_body_id and f.id = case_id));
create policy case_check_in_public on case_check_in for all to adep_public
    using (exists (select from case_file f where f.state_body_id = case_check_in.state_body_id and f.id = case_id));
