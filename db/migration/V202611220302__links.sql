-- Cases that belong together. A duplicate points to its main case and keeps its own number, term and answer; what was
-- linked is never deleted, only undone, so that the trace stays.
create table case_link (
    state_body_id integer not null,
    id uuid not null,
    case_id uuid not null,
    other_id uuid not null,
    kind text not null check (kind in ('RELATED', 'DUPLICATE')),
    made_by uuid not null,
    made_on date not null,
    undone_by uuid,
    undone_on date,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    foreign key (state_body_id, other_id) references case_file (state_body_id, id),
    constraint case_link_of_two check (case_id <> other_id),
    constraint case_link_undone check ((undone_by is null) = (undone_on is null))
);
comment on column case_link.other_id is 'of a duplicate the main case';
create unique index case_link_pair on case_link (state_body_id, least(case_id, other_id), greatest(case_id, other_id))
    where undone_on is null;
create unique index case_link_main on case_link (state_body_id, case_id) where kind = 'DUPLICATE' and undone_on is null;
create index case_link_case on case_link (state_body_id, case_id);
create index case_link_other on case_link (state_body_id, other_id);

alter table case_link enable row level security;
alter table case_link force row level security;
grant select, insert, update on case_link to adep_office, adep_agency;
create policy case_link_office on case_link for all to adep_office
    using (state_body_id = adep_body()
        and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id)
        and exists (select from case_file f where f.state_body_id = adep_body() and f.id = other_id));
create policy case_link_agency on case_link for all to adep_agency
    using (exists (select from case_file f where f.state_body_id = case_link.state_body_id and f.id = case_id)
        and exists (select from case_file f where f.state_body_id = case_link.state_body_id and f.id = other_id));
create constraint trigger case_link_audited after insert or update or delete on case_link
    deferrable initially deferred for each row execute function audit_guard();
