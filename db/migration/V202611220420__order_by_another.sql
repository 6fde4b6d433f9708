-- The order is decided by somebody who did not handle the proceeding: the head in a body, at the Agency another officer.
-- Its history knows who handled it; to have looked who the person is was no handling.
create function proceeding_four_eyes() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if new.ordered_by is null or (tg_op = 'UPDATE' and new.ordered_by is not distinct from old.ordered_by) then
        return new;
    end if;
    if exists (select from proceeding_event e
                where e.state_body_id = new.state_body_id and e.proceeding_id = new.id
                  and e.recorded_by = new.ordered_by and e.move not in ('UNSEALED', 'ORDER')) then
        raise exception 'proceeding_four_eyes' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger proceeding_four_eyes before insert or update of ordered_by on proceeding
    for each row execute function proceeding_four_eyes();
