-- The kind of a case may be corrected; the tallies follow it, which the search asks the case for by itself.
create function tally_kind() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- What moves to another due day in the same change was counted by its own trigger already.
    if old.stage <> 'CLOSED' and new.stage <> 'CLOSED' and new.due is not distinct from old.due then
        perform tally_add(old.state_body_id, old.withheld, 'OPEN', coalesce(old.due, 'infinity'), old.kind, '', false, -1);
        perform tally_add(new.state_body_id, new.withheld, 'OPEN', coalesce(new.due, 'infinity'), new.kind, '', false, 1);
    end if;
    perform tally_add(old.state_body_id, old.withheld, 'RECEIVED', date_trunc('month', old.registered_on)::date, old.kind, '', false, -1);
    perform tally_add(new.state_body_id, new.withheld, 'RECEIVED', date_trunc('month', new.registered_on)::date, new.kind, '', false, 1);
    return null;
end
$$;
create trigger case_file_tally_kind after update of kind on case_file for each row
    when (old.kind is distinct from new.kind) execute function tally_kind();
revoke execute on function tally_kind() from public;
alter function tally_kind() owner to adep_tally;

-- An appeal never becomes a question, which has no term, and a complaint keeps the proceedings that hang on it.
create function case_kind_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if new.kind = 'CONSULTATION' or new.appeal_type is null or new.stage = 'CLOSED' then
        raise exception 'case_kind_guard' using errcode = 'check_violation';
    end if;
    if old.kind = 'MISCONDUCT' and exists (select from proceeding p where p.state_body_id = new.state_body_id and p.case_id = new.id) then
        raise exception 'case_kind_guard' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger case_kind_guard before update of kind on case_file for each row
    when (old.kind is distinct from new.kind) execute function case_kind_guard();
