-- The address under which an account's calendar reads its deadlines; only the hash of its secret is kept.
create table deadline_feed (
    state_body_id integer not null,
    account_id uuid not null,
    token_hash bytea not null unique check (length(token_hash) = 32),
    language text not null check (language in ('kk', 'ru', 'en')),
    made_at timestamptz not null,
    primary key (state_body_id, account_id),
    foreign key (state_body_id, account_id) references staff_account (state_body_id, id) on delete cascade
);
comment on column deadline_feed.token_hash is 'HMAC of 256 random bits: its global uniqueness tells no body anything';
alter table deadline_feed enable row level security;
alter table deadline_feed force row level security;
grant select, insert, update, delete on deadline_feed to adep_office, adep_agency;
create policy deadline_feed_office on deadline_feed for all to adep_office
    using (state_body_id = adep_body() and account_id = adep_account());
create policy deadline_feed_agency on deadline_feed for all to adep_agency
    using (state_body_id = adep_body() and account_id = adep_account());

-- Who knows the secret acts as its account, as long as that may sign in; the application looks up which one it is.
grant select on deadline_feed to adep_app;
create policy deadline_feed_reader on deadline_feed for select to adep_app using (true);
