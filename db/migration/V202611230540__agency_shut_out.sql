-- What the Agency reads without seeing the case, an answer of a reporter and a recusal it decides, is kept from its officer
-- who is shut out of that case: he may be the one it is about.
create function case_shuts_out(p_body integer, p_case uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from case_file f
        where f.state_body_id = p_body and f.id = p_case and adep_account() = any (f.shut_out))
$$;
revoke execute on function case_shuts_out(integer, uuid) from public;
alter function case_shuts_out(integer, uuid) owner to adep_register;
set local role adep_register;
grant execute on function case_shuts_out(integer, uuid) to adep_agency;
reset role;

alter policy case_check_in_agency on case_check_in
    using ((reader = 'AGENCY'
            or exists (select from case_file f where f.state_body_id = case_check_in.state_body_id and f.id = case_id))
        and not case_shuts_out(state_body_id, case_id));
-- Who enters a case that the register then keeps from him still stores that it does.
alter policy case_recusal_agency on case_recusal
    using ((decider = 'AGENCY'
            or exists (select from case_file f where f.state_body_id = case_recusal.state_body_id and f.id = case_id))
        and not case_shuts_out(state_body_id, case_id))
    with check ((decider = 'AGENCY'
            or exists (select from case_file f where f.state_body_id = case_recusal.state_body_id and f.id = case_id))
        and not case_shuts_out(state_body_id, case_id)
        or case_written_now(state_body_id, case_id));

-- A bell may lead to another page than that of the case it is about; then the case is told with it. A path under a case
-- still tells it by itself.
alter table bell_notice add column about uuid;
comment on column bell_notice.about is 'the case, where the path does not tell it';

create function ring_bell(p_body integer, p_roles text[], p_account uuid, p_message text, p_subject text, p_path text,
    p_at timestamptz, p_letter jsonb, p_send_at timestamptz, p_case_body integer, p_case uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    preferred uuid;
    about text := split_part(p_path, '/', 4);
    deaf uuid[];
begin
    if current_setting('role') = 'adep_office' and p_body is distinct from adep_body()
        and p_roles <> array['AGENCY_OFFICER'] and p_roles <> array['ADMINISTRATOR']
        and not exists (select from case_forwarding f where f.to_body = p_body and f.xid = pg_current_xact_id_if_assigned())
    then
        raise exception 'an office tells its own people, the Agency and who keeps the accounts' using errcode = 'insufficient_privilege';
    end if;
    if p_case is not null then
        select f.shut_out into deaf from case_file f where f.state_body_id = p_case_body and f.id = p_case;
    elsif starts_with(p_path, '/agency/cases/') and length(about) = 36 then
        select f.shut_out into deaf from case_file f where f.id = about::uuid and f.withheld;
    elsif starts_with(p_path, '/office/cases/') and length(about) = 36 then
        select f.shut_out into deaf from case_file f where f.state_body_id = p_body and f.id = about::uuid;
    end if;
    if p_account is not null then
        select id into preferred from staff_account
            where state_body_id = p_body and id = p_account and disabled_at is null and (id = any (deaf)) is not true;
    end if;
    with told as materialized (
        select a.state_body_id, a.id, coalesce(w.mail, 'NONE') as mail
          from staff_account a
          left join notification_wish w on w.state_body_id = a.state_body_id and w.account_id = a.id
         where (p_body is null or a.state_body_id = p_body) and a.disabled_at is null
           and case when preferred is null then a.role = any (p_roles) else a.id = preferred end
           and a.id is distinct from adep_account() and (a.id = any (deaf)) is not true),
    letters as (
        insert into mail_letter (state_body_id, id, account_id, template, contents, written_at, next_try_at)
        select state_body_id, gen_random_uuid(), id, 'notification.mail.notice', p_letter, p_at, p_send_at
          from told where mail = 'AT_ONCE' and p_letter is not null)
    insert into bell_notice (state_body_id, id, account_id, message, subject, path, rung_at, digest_due, about)
    select state_body_id, gen_random_uuid(), id, p_message, p_subject, p_path, p_at, mail = 'DIGEST', p_case
      from told t
     where not exists (select from bell_notice n where n.account_id = t.id and n.read_at is null
                          and n.message = p_message and n.subject = p_subject and n.path = p_path);
end
$$;
revoke execute on function ring_bell(integer, text[], uuid, text, text, text, timestamptz, jsonb, timestamptz, integer, uuid)
    from public;
alter function ring_bell(integer, text[], uuid, text, text, text, timestamptz, jsonb, timestamptz, integer, uuid)
    owner to adep_bell;

set local role adep_bell;
grant execute on function ring_bell(integer, text[], uuid, text, text, text, timestamptz, jsonb, timestamptz, integer, uuid)
    to adep_app, adep_office, adep_agency, adep_public, adep_admin;
-- For the version before.
create or replace function ring_bell(p_body integer, p_roles text[], p_account uuid, p_message text, p_subject text, p_path text,
    p_at timestamptz, p_letter jsonb, p_send_at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
    select ring_bell(p_body, p_roles, p_account, p_message, p_subject, p_path, p_at, p_letter, p_send_at, null, null)
$$;
create or replace function bell_hush() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from bell_notice n where n.account_id = any (new.shut_out)
        and (n.about = new.id or n.path like '/office/cases/' || new.id || '%' or n.path like '/agency/cases/' || new.id || '%');
    if new.withheld and not old.withheld then
        delete from bell_notice n where n.state_body_id = new.state_body_id and n.path like '/office/cases/' || new.id || '%';
    end if;
    return null;
end
$$;
reset role;
