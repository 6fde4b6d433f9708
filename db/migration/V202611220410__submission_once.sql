-- A submission is a case or waits in the tray, never both, whichever of two nodes or tabs was first. Who sends sees his own
-- rows of both tables through the walls; who registers from the tray has taken it out before.
create function submission_once() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    elsewhere boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended(encode(new.code_hash, 'hex'), 0));
    if tg_table_name = 'case_file' then
        elsewhere := exists (select from intake_tray t where t.code_hash = new.code_hash);
    else
        elsewhere := exists (select from case_file f where f.code_hash = new.code_hash);
    end if;
    if elsewhere then
        raise exception 'this submission was received before' using errcode = 'unique_violation', constraint = 'submission_once';
    end if;
    return new;
end
$$;
create trigger case_file_once before insert on case_file for each row
    when (new.code_hash is not null) execute function submission_once();
create trigger intake_tray_once before insert on intake_tray for each row execute function submission_once();

-- A bell rings once for what is not read yet: asked for each notice, among all that a desk left unread.
create index bell_notice_unread_subject on bell_notice (account_id, subject, message) where read_at is null;
drop index bell_notice_unread;
