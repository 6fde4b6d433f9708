-- The documents of a submission lie as long as it waits in the tray, however long that is: they had sixty days, and an office
-- that looked later registered a case without them. What is erased from the tray leaves them to the next clearing away.
grant select (code_hash, expires_at), update (expires_at) on upload to adep_register;
create policy upload_register on upload for all to adep_register using (true);

create function upload_let_go() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update upload set expires_at = date_trunc('hour', now()) where code_hash = old.code_hash;
    return null;
end
$$;
revoke execute on function upload_let_go() from public;
alter function upload_let_go() owner to adep_register;
set local role adep_register;
grant execute on function upload_let_go() to adep_owner;
reset role;
create trigger intake_tray_let_go after delete on intake_tray for each row execute function upload_let_go();

-- Those that wait already.
grant select (code_hash) on intake_tray to adep_register;
create policy intake_tray_register on intake_tray for select to adep_register using (true);
set local role adep_register;
update upload u set expires_at = 'infinity'
    where u.code_hash is not null and exists (select from intake_tray t where t.code_hash = u.code_hash);
reset role;
drop policy intake_tray_register on intake_tray;
revoke select (code_hash) on intake_tray from adep_register;
