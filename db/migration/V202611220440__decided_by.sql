-- Who decided a case by himself is known, so that he does not review the decision when its applicant disputes it: at the
-- Agency an officer may decide what lies with nobody.
alter table case_file add column decided_by uuid;
create function case_dispute_four_eyes() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if new.decided_by is not null and exists (select from case_file f
            where f.state_body_id = new.state_body_id and f.id = new.case_id and new.decided_by in (f.decided_by, f.assignee)) then
        raise exception 'case_dispute_four_eyes' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger case_dispute_four_eyes before insert or update of decided_by on case_dispute
    for each row execute function case_dispute_four_eyes();
