-- Guesses of strangers never keep an owner out: whoever signed in fully on a device is counted there by himself, and codes,
-- which nobody is asked for without the password, are counted apart from passwords.
alter table staff_account
    add column code_failed_count integer not null default 0,
    add column code_throttled_until timestamptz;
grant update (code_failed_count, code_throttled_until) on staff_account to adep_app;

create table staff_device (
    state_body_id integer not null,
    account_id uuid not null,
    device uuid not null,
    failed_count integer not null,
    throttled_until timestamptz,
    constraint staff_device_pk primary key (state_body_id, account_id, device),
    constraint staff_device_account_fk foreign key (state_body_id, account_id)
        references staff_account (state_body_id, id) on delete cascade
);
comment on table staff_device is 'attempts since the last full sign-in on a device that one was made on before; which these are is signed in their cookies';

alter table staff_device enable row level security;
alter table staff_device force row level security;
grant select, insert, update, delete on staff_device to adep_app;
grant select, delete on staff_device to adep_admin;
create policy staff_device_sign_in on staff_device for all to adep_app using (true) with check (true);
create policy staff_device_admin on staff_device for all to adep_admin using (true) with check (true);
