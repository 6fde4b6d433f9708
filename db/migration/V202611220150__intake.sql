-- Answers to the public form until it is sent, a day at most. Sealed under a key made of the form token, which only the
-- sender keeps; token_hash finds the draft again, and nobody sees a row but who was let in with exactly this hash.
create table intake_draft (
    token_hash bytea primary key check (length(token_hash) = 32),
    sealed bytea not null,
    expires_at timestamptz not null
);
create index intake_draft_expires on intake_draft (expires_at);
comment on column intake_draft.expires_at is 'to the hour, so that it does not tell when an anonymous sender began';

alter table intake_draft enable row level security;
alter table intake_draft force row level security;
grant select, insert, update, delete on intake_draft to adep_public;
create policy intake_draft_public on intake_draft for all to adep_public using (token_hash = adep_code());

-- The application clears away what nobody sent; it cannot read it.
grant select (expires_at), delete on intake_draft to adep_app;
create policy intake_draft_expired on intake_draft for all to adep_app using (expires_at < now());
