-- Saved views of the inbox, each official's own: a name and what the inbox was asked for. The place numbers them, so that
-- there are never more than twenty.
create table case_view (
    state_body_id integer not null,
    account_id uuid not null,
    id uuid not null,
    place smallint not null check (place between 1 and 20),
    name text not null check (length(name) between 1 and 60),
    query text not null check (length(query) <= 2000),
    start boolean not null default false,
    primary key (state_body_id, id),
    constraint case_view_place unique (state_body_id, account_id, place),
    constraint case_view_name unique (state_body_id, account_id, name),
    foreign key (state_body_id, account_id) references staff_account (state_body_id, id) on delete cascade
);
create unique index case_view_start on case_view (state_body_id, account_id) where start;
comment on column case_view.query is 'parameters of the inbox, as its address has them';
comment on column case_view.start is 'what the inbox opens with';

alter table case_view enable row level security;
alter table case_view force row level security;
grant select, insert, update, delete on case_view to adep_office, adep_agency;
create policy case_view_office on case_view for all to adep_office
    using (state_body_id = adep_body() and account_id = adep_account());
create policy case_view_agency on case_view for all to adep_agency
    using (state_body_id = adep_body() and account_id = adep_account());

-- The inbox sorted by the due day; a case without one comes last.
create index case_file_by_due on case_file (state_body_id, coalesce(due, date '9999-12-31'), id) where not withheld;
