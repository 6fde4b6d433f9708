-- What an official is writing in a case, kept while he types: his own and nobody else's, plain as the texts it becomes.
create table case_draft (
    state_body_id integer not null,
    case_id uuid not null,
    account_id uuid not null,
    field text not null check (field in ('message', 'note', 'answer', 'reason')),
    body text not null check (length(body) between 1 and 20000),
    version integer not null,
    saved_at timestamptz not null,
    primary key (state_body_id, case_id, account_id, field),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id) on delete cascade
);
comment on column case_draft.version is 'of the answer it was written on; -1 where there was none';

alter table case_draft enable row level security;
alter table case_draft force row level security;
grant select, insert, update, delete on case_draft to adep_office, adep_agency;
create policy case_draft_office on case_draft for all to adep_office
    using (state_body_id = adep_body() and account_id = adep_account()
        and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_draft_agency on case_draft for all to adep_agency
    using (account_id = adep_account()
        and exists (select from case_file f where f.state_body_id = case_draft.state_body_id and f.id = case_id));

-- Who looks at a case now. Written once a minute at most, worth nothing after an hour and after a crash: not logged, and
-- without a foreign key, whose check would lock the case.
create unlogged table case_presence (
    state_body_id integer not null,
    account_id uuid not null,
    case_id uuid not null,
    seen_at timestamptz not null,
    writing_at timestamptz,
    primary key (state_body_id, account_id, case_id)
);
create index case_presence_case on case_presence (state_body_id, case_id);

alter table case_presence enable row level security;
alter table case_presence force row level security;
grant select, insert, update, delete on case_presence to adep_office, adep_agency;
create policy case_presence_office_read on case_presence for select to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_presence_office_come on case_presence for insert to adep_office
    with check (state_body_id = adep_body() and account_id = adep_account()
        and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_presence_office_stay on case_presence for update to adep_office
    using (state_body_id = adep_body() and account_id = adep_account());
create policy case_presence_office_go on case_presence for delete to adep_office
    using (state_body_id = adep_body() and account_id = adep_account());
create policy case_presence_agency_read on case_presence for select to adep_agency
    using (exists (select from case_file f where f.state_body_id = case_presence.state_body_id and f.id = case_id));
create policy case_presence_agency_come on case_presence for insert to adep_agency
    with check (account_id = adep_account()
        and exists (select from case_file f where f.state_body_id = case_presence.state_body_id and f.id = case_id));
create policy case_presence_agency_stay on case_presence for update to adep_agency using (account_id = adep_account());
create policy case_presence_agency_go on case_presence for delete to adep_agency using (account_id = adep_account());
