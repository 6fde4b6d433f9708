-- By a code of its own a draft is taken up on another device. Here lie a hash of the code, and the token of the form
-- sealed under a key made of the code; nobody sees a row but who was let in with exactly this hash.
create table intake_resumption (
    code_hash bytea primary key check (length(code_hash) = 32),
    sealed bytea not null,
    expires_at timestamptz not null
);
create index intake_resumption_expires on intake_resumption (expires_at);
comment on column intake_resumption.expires_at is 'to the hour, so that it does not tell when an anonymous sender was here';

alter table intake_resumption enable row level security;
alter table intake_resumption force row level security;
grant select, insert, update on intake_resumption to adep_public;
create policy intake_resumption_public on intake_resumption for all to adep_public using (code_hash = adep_code());

-- The application clears away what is too old; it cannot read it.
grant select (expires_at), delete on intake_resumption to adep_app;
create policy intake_resumption_expired on intake_resumption for all to adep_app using (expires_at < now());
