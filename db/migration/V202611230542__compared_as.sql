-- The names of cases are compared with those of the accounts there are when a case arrives. An account that comes later, or
-- is given another name, role or body, is compared with the cases there are when it first signs in.
alter table staff_account add column compared_as text;
comment on column staff_account.compared_as is 'body, role and name under which the cases were compared with the account';
grant update (compared_as) on staff_account to adep_app;

-- Cases are not compared with an account that is closed; one that is opened again is like one that comes, and no session of
-- before goes on.
create function account_compare_anew() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    new.compared_as := null;
    new.credentials_version := old.credentials_version + 1;
    return new;
end
$$;
create trigger staff_account_compare_anew before update of disabled_at on staff_account for each row
    when (old.disabled_at is distinct from new.disabled_at) execute function account_compare_anew();
