-- Who read which case in which hour: beside the audit trail, unchained, and only ever added to.
create table case_access (
    state_body_id integer not null,
    case_id uuid not null,
    account_id uuid not null,
    hour timestamptz not null,
    primary key (state_body_id, case_id, account_id, hour),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);
alter table case_access enable row level security;
alter table case_access force row level security;
grant select, insert on case_access to adep_office, adep_agency;
create policy case_access_office on case_access for all to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_access_agency on case_access for all to adep_agency
    using (exists (select from case_file f where f.state_body_id = case_access.state_body_id and f.id = case_id));
