-- Who removes his address and leaves it again does not begin to count the letters of the day anew; and an address gets no more
-- than a few in a day, whoever asks: it is known by a keyed hash, for a day, and by nothing that leads to a case.
alter table follower_mail
    alter column kid drop not null,
    alter column wrapped drop not null,
    alter column address drop not null,
    add constraint follower_mail_key check ((address is null) = (kid is null) and (address is null) = (wrapped is null)),
    add constraint follower_mail_removed check (address is not null or (confirmed_at is null and question_hash is null));
create table follower_address (
    hash bytea not null check (length(hash) = 32),
    asked_on date not null,
    asked integer not null default 1,
    primary key (hash, asked_on)
);
comment on column follower_address.hash is 'HMAC of the address';
grant select, insert, update on follower_address to adep_public;

grant select, delete on follower_address to adep_bell;
grant select (address, asked_on) on follower_mail to adep_bell;
set local role adep_bell;
create or replace function forget_followers(p_closed_before date) returns integer language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    forgotten integer;
begin
    delete from follower_address where asked_on < current_date - 1;
    delete from follower_mail m
     where (m.address is null and m.asked_on < current_date - 1)
        or (not exists (select from case_file f where f.code_hash = m.code_hash
                           and (f.stage <> 'CLOSED' or f.closed_on >= p_closed_before))
            and not exists (select from intake_tray t where t.code_hash = m.code_hash));
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
reset role;
