-- An address for notices is kept for a year after the last case of its code was closed; of a code that is nobody's any more,
-- not at all. No job sees cases, so the one that forgets asks a function that tells it nothing but how many there were.
grant select (code_hash, stage, closed_on) on case_file to adep_bell;
grant select (code_hash) on intake_tray to adep_bell;
create policy intake_tray_bell on intake_tray for select to adep_bell using (true);
grant select (code_hash), delete on follower_mail to adep_bell;
create policy follower_mail_bell_seen on follower_mail for select to adep_bell using (true);
create policy follower_mail_bell on follower_mail for delete to adep_bell using (true);

create function forget_followers(p_closed_before date) returns integer language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    forgotten integer;
begin
    delete from follower_mail m
     where not exists (select from case_file f where f.code_hash = m.code_hash
                          and (f.stage <> 'CLOSED' or f.closed_on >= p_closed_before))
       and not exists (select from intake_tray t where t.code_hash = m.code_hash);
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
revoke execute on function forget_followers(date) from public;
alter function forget_followers(date) owner to adep_bell;
set local role adep_bell;
grant execute on function forget_followers(date) to adep_app;
reset role;
