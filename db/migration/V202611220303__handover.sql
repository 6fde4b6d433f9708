-- The open cases of a colleague who is away, given to others until he is back. state_body_id of a handover is the body of
-- who acts, that of a line the body of the case.
create table case_handover (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    from_account uuid not null,
    reason text not null check (length(reason) between 1 and 500),
    made_by uuid not null,
    made_at timestamptz not null,
    reverted_by uuid,
    reverted_at timestamptz,
    primary key (state_body_id, id)
);
create table case_handover_line (
    state_body_id integer not null,
    handover_id uuid not null,
    case_id uuid not null,
    to_account uuid not null,
    given_back boolean not null default false,
    primary key (state_body_id, handover_id, case_id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);
create index case_handover_line_case on case_handover_line (state_body_id, case_id);

alter table case_handover enable row level security;
alter table case_handover force row level security;
alter table case_handover_line enable row level security;
alter table case_handover_line force row level security;
grant select, insert, update on case_handover, case_handover_line to adep_office, adep_agency;
create policy case_handover_office on case_handover for all to adep_office using (state_body_id = adep_body());
create policy case_handover_agency on case_handover for all to adep_agency using (state_body_id = adep_body());
create policy case_handover_line_office on case_handover_line for all to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_handover_line_agency on case_handover_line for all to adep_agency
    using (exists (select from case_file f where f.state_body_id = case_handover_line.state_body_id and f.id = case_id));
create constraint trigger case_handover_audited after insert or update or delete on case_handover
    deferrable initially deferred for each row execute function audit_guard();
create index case_file_assignee on case_file (state_body_id, assignee) where stage <> 'CLOSED';
