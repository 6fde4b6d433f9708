-- Who acts, as the transaction wall told the database (kz.adep.platform.walls). An empty setting means nobody.
create function adep_body() returns integer language sql stable parallel safe
    return nullif(current_setting('adep.body', true), '')::integer;

create function adep_account() returns uuid language sql stable parallel safe
    return nullif(current_setting('adep.account', true), '')::uuid;

create function adep_code() returns bytea language sql stable parallel safe
    return decode(nullif(current_setting('adep.code', true), ''), 'hex');

grant usage on schema public to adep_app, adep_office, adep_agency, adep_public, adep_admin;

-- Spring Session's own tables (its schema, names folded to lower case); reached with the login's own rights only.
create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);
grant select, insert, update, delete on spring_session, spring_session_attributes to adep_app;

-- Regions and state bodies are public knowledge: everybody reads them, only administrators write.
create table region (
    code smallint primary key,
    iso text not null unique,
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    valid_from date,
    constraint region_iso check (iso = 'KZ-' || code)
);

create table state_body (
    id integer primary key,
    parent_id integer references state_body (id),
    kind text not null check (kind in ('AUTHORISED_BODY', 'MINISTRY', 'AGENCY', 'AKIMAT', 'TERRITORIAL', 'DEPARTMENT', 'OTHER')),
    code text not null unique check (code ~ '^[A-Z0-9-]{2,12}$'),
    region_code smallint references region (code),
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    takes_part boolean not null default true,
    constraint state_body_not_own_parent check (parent_id <> id)
);
create index state_body_parent on state_body (parent_id);
create unique index state_body_one_authorised on state_body (kind) where kind = 'AUTHORISED_BODY';
comment on column state_body.takes_part is 'false for law-enforcement, special bodies and Defence, which have no ethics commissioner (Decree 153)';

create table commissioner_profile (
    state_body_id integer primary key references state_body (id),
    full_name text not null,
    room text not null,
    phone text not null,
    reception_kk text not null,
    reception_ru text not null,
    reception_en text not null
);

grant select on region, state_body, commissioner_profile to adep_office, adep_agency, adep_public, adep_admin, adep_app;
grant insert, update, delete on state_body, commissioner_profile to adep_admin;

alter table commissioner_profile enable row level security;
alter table commissioner_profile force row level security;
create policy profile_read_office on commissioner_profile for select to adep_office using (true);
create policy profile_read_agency on commissioner_profile for select to adep_agency using (true);
create policy profile_read_public on commissioner_profile for select to adep_public using (true);
create policy profile_read_app on commissioner_profile for select to adep_app using (true);
create policy profile_admin on commissioner_profile for all to adep_admin using (true) with check (true);
