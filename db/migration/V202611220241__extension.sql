-- Requests to extend a term: asked by who handles the case, decided by the head or deputy.
create table case_extension (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    months smallint not null check (months > 0),
    reason text not null,
    asked_by uuid not null,
    asked_on date not null,
    decision text not null check (decision in ('ASKED', 'GRANTED', 'REFUSED')),
    decided_by uuid,
    decided_on date,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    constraint case_extension_decided check ((decision = 'ASKED') = (decided_on is null) and (decided_on is null) = (decided_by is null))
);
create unique index case_extension_asked on case_extension (state_body_id, case_id) where decision = 'ASKED';
create index case_extension_case on case_extension (state_body_id, case_id);

alter table case_extension enable row level security;
alter table case_extension force row level security;
grant select, insert, update on case_extension to adep_office, adep_agency;
create policy case_extension_office on case_extension for all to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_extension_agency on case_extension for all to adep_agency
    using (exists (select from case_file f where f.state_body_id = case_extension.state_body_id and f.id = case_id));

-- Stands on the case too, so that the tab of what waits for the head needs no other table.
alter table case_file add column extension_asked_on date;

-- An appeal without the contents the law asks for is returned when the time to supply them has passed.
alter table case_file drop constraint case_file_outcome_check;
alter table case_file add constraint case_file_outcome_check check (outcome in ('SATISFIED', 'REFUSED', 'EXPLAINED', 'NOTED',
    'FORWARDED', 'TERMINATED', 'WITHDRAWN', 'RETURNED', 'SUBSTANTIATED', 'UNSUBSTANTIATED'));
