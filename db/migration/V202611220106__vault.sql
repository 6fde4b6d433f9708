-- Which keys this database was written with, so that a start with other keys is refused instead of making two kinds of data.
-- A fingerprint tells nothing about its key. Number 0 is the root of codes, blind indexes and the audit chain.
create table vault_key (
    kid integer primary key check (kid >= 0),
    fingerprint bytea not null check (length(fingerprint) = 32),
    first_used timestamptz not null
);
grant select, insert on vault_key to adep_app;
