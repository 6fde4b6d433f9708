-- Staff accounts. Sign-in reads and counts with the login's own rights; an office and the Agency see names of their own
-- body only; administrators keep the accounts.
create table staff_account (
    id uuid not null unique,
    state_body_id integer not null references state_body (id),
    username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
    full_name text not null check (length(full_name) between 2 and 200),
    role text not null check (role in ('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER', 'ADMINISTRATOR')),
    password_hash text not null,
    kid integer not null,
    wrapped bytea not null,
    totp_secret bytea not null,
    totp_last_step bigint not null default 0,
    language text not null default 'kk' check (language in ('kk', 'ru', 'en')),
    credentials_version integer not null default 0,
    failed_count integer not null default 0,
    throttled_until timestamptz,
    disabled_at timestamptz,
    demo boolean not null default false,
    version integer not null default 0,
    constraint staff_account_pk primary key (state_body_id, id)
);
create unique index staff_account_username on staff_account (lower(username));
comment on column staff_account.totp_last_step is 'time step of the last accepted code: no code is accepted twice';
comment on column staff_account.credentials_version is 'grows with password, second factor and role; sessions of an older one end';
comment on column staff_account.demo is 'its password is published: signs in only while the demonstration mode is on';

create table recovery_code (
    state_body_id integer not null,
    account_id uuid not null,
    hash bytea not null check (length(hash) = 32),
    used_at timestamptz,
    constraint recovery_code_pk primary key (state_body_id, account_id, hash),
    constraint recovery_code_account_fk foreign key (state_body_id, account_id)
        references staff_account (state_body_id, id) on delete cascade
);

-- The right to make the first administrator; printed at the start, used once.
create table setup_token (
    hash bytea primary key check (length(hash) = 32),
    expires_at timestamptz not null
);

alter table staff_account enable row level security;
alter table staff_account force row level security;
alter table recovery_code enable row level security;
alter table recovery_code force row level security;

grant select on staff_account to adep_app;
grant update (totp_last_step, failed_count, throttled_until) on staff_account to adep_app;
grant select (state_body_id, id, full_name, role, disabled_at) on staff_account to adep_office, adep_agency;
grant select, insert, update, delete on staff_account, recovery_code to adep_admin;
grant select on recovery_code to adep_app;
grant update (used_at) on recovery_code to adep_app;
grant select, insert, delete on setup_token to adep_app;
grant select, delete on setup_token to adep_admin;

create policy staff_account_sign_in on staff_account for select to adep_app using (true);
create policy staff_account_sign_in_counts on staff_account for update to adep_app using (true) with check (true);
create policy staff_account_office on staff_account for select to adep_office using (state_body_id = adep_body());
create policy staff_account_agency on staff_account for select to adep_agency using (state_body_id = adep_body());
create policy staff_account_admin on staff_account for all to adep_admin using (true) with check (true);
create policy recovery_code_sign_in on recovery_code for select to adep_app using (true);
create policy recovery_code_sign_in_uses on recovery_code for update to adep_app using (true) with check (true);
create policy recovery_code_admin on recovery_code for all to adep_admin using (true) with check (true);
