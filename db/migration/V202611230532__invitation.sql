-- Who is to get an account, or new credentials for the one he has, and has not come yet. What he brings is a token of which
-- only the authentication code is stored; new credentials get none before a second administrator agreed.
create table staff_invitation (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    account_id uuid,
    username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
    full_name text not null check (length(full_name) between 2 and 200),
    role text not null check (role in ('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER', 'ADMINISTRATOR')),
    hash bytea unique check (length(hash) = 32),
    asked_by uuid not null,
    expires_at timestamptz not null,
    constraint staff_invitation_pk primary key (state_body_id, id),
    constraint staff_invitation_account_fk foreign key (state_body_id, account_id) references staff_account (state_body_id, id)
);
create unique index staff_invitation_username on staff_invitation (username);
comment on column staff_invitation.account_id is 'the account that gets new credentials; null for a new account';

alter table staff_invitation enable row level security;
alter table staff_invitation force row level security;
grant select on staff_invitation to adep_app;
grant select, insert, update, delete on staff_invitation to adep_admin;
create policy staff_invitation_token on staff_invitation for select to adep_app using (true);
create policy staff_invitation_admin on staff_invitation for all to adep_admin using (true) with check (true);
