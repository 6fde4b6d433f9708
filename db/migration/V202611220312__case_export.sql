-- Exports of the inbox, made by a job under the walls of who asked for them. The result lies sealed in parts, for a day;
-- nothing of it is ever a plain file.
create table case_export (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    account_id uuid not null,
    agency boolean not null,
    format text not null check (format in ('CSV', 'XLSX')),
    language text not null check (language in ('kk', 'ru', 'en')),
    filter text not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    asked_at timestamptz not null,
    moved_at timestamptz not null,
    expires_at timestamptz not null,
    rows_total bigint,
    rows_done bigint not null default 0,
    bytes bigint not null default 0,
    parts integer not null default 0,
    kid integer not null,
    wrapped bytea not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, account_id) references staff_account (state_body_id, id) on delete cascade
);
create index case_export_account on case_export (state_body_id, account_id, asked_at);
create index case_export_expires on case_export (expires_at);
comment on column case_export.moved_at is 'last progress: a job whose node died is taken over';

create table case_export_part (
    state_body_id integer not null,
    export_id uuid not null,
    number integer not null,
    sealed bytea not null,
    primary key (state_body_id, export_id, number),
    foreign key (state_body_id, export_id) references case_export (state_body_id, id) on delete cascade
);
-- What is encrypted does not compress.
alter table case_export_part alter column sealed set storage external;

do $$
declare
    side text;
    child text;
begin
    foreach child in array array['case_export', 'case_export_part'] loop
        execute format('alter table %I enable row level security', child);
        execute format('alter table %I force row level security', child);
        execute format('grant select, insert, delete on %I to adep_office, adep_agency', child);
    end loop;
    foreach side in array array['office', 'agency'] loop
        execute format('create policy case_export_%s on case_export for all to adep_%s using (state_body_id = adep_body() and account_id = adep_account() and agency = %L)', side, side, side = 'agency');
        execute format('create policy case_export_part_%s on case_export_part for all to adep_%s using (state_body_id = adep_body() and exists (select from case_export e where e.state_body_id = adep_body() and e.id = export_id))', side, side);
    end loop;
end
$$;
grant update (state, moved_at, rows_total, rows_done, bytes, parts) on case_export to adep_office, adep_agency;

-- The application clears away what has expired, and reads nothing of it.
grant select (state_body_id, id, expires_at), delete on case_export to adep_app;
create policy case_export_old on case_export for all to adep_app using (expires_at < now());
