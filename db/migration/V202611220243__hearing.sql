-- Hearing of the applicant before an act that burdens him: what the office means to decide, told at least three working
-- days before, the day on which he is heard, and the record; or why no hearing was needed.
create table case_hearing (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    preliminary text not null,
    waived boolean not null,
    told_on date not null,
    act_from date not null,
    hearing_on date,
    record text,
    recorded_on date,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    constraint case_hearing_recorded check ((record is null) = (recorded_on is null))
);
create index case_hearing_case on case_hearing (state_body_id, case_id);

alter table case_hearing enable row level security;
alter table case_hearing force row level security;
grant select, insert, update on case_hearing to adep_office, adep_agency;
create policy case_hearing_office on case_hearing for all to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_hearing_agency on case_hearing for all to adep_agency
    using (exists (select from case_file f where f.state_body_id = case_hearing.state_body_id and f.id = case_id));
