-- A line that waits unread says the same only if it leads to the same page: two handovers of four cases each, or two
-- declarations of the same day, have the same words.
set local role adep_bell;
create or replace function ring_bell(p_body integer, p_roles text[], p_account uuid, p_message text, p_subject text, p_path text,
    p_at timestamptz, p_letter jsonb, p_send_at timestamptz) returns void
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
    if starts_with(p_path, '/agency/cases/') and length(about) = 36 then
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
    insert into bell_notice (state_body_id, id, account_id, message, subject, path, rung_at, digest_due)
    select state_body_id, gen_random_uuid(), id, p_message, p_subject, p_path, p_at, mail = 'DIGEST'
      from told t
     where not exists (select from bell_notice n where n.account_id = t.id and n.read_at is null
                          and n.message = p_message and n.subject = p_subject and n.path = p_path);
end
$$;
reset role;
