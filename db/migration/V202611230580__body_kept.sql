-- Administrators enter and change state bodies on a page. Nobody deletes one, for cases and reports name it; and nobody
-- changes its id.
revoke update, delete on state_body from adep_admin;
alter table state_body add column version integer not null default 0;
comment on column state_body.version is 'grows with every change, so that two administrators do not overwrite each other unseen';
grant update (parent_id, kind, code, region_code, name_kk, name_ru, name_en, takes_part, bin, version) on state_body to adep_admin;

-- The bodies that came with the program and its demonstration have ids below, invented ones of trial databases above.
create sequence state_body_seq as integer minvalue 10001 no cycle;
select setval('state_body_seq', greatest(10001, (select max(id) + 1 from state_body where id < 100000)), false);
grant usage on sequence state_body_seq to adep_admin;

-- Register numbers begin with the code of the body: once one was given the code stays.
create function body_has_numbers(body integer) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from case_counter where state_body_id = body)
$$;
comment on function body_has_numbers(integer) is 'whether a case was ever registered with the code of the body';
revoke execute on function body_has_numbers(integer) from public;
alter function body_has_numbers(integer) owner to adep_register;
set local role adep_register;
grant execute on function body_has_numbers(integer) to adep_admin, adep_owner;
reset role;

-- Everybody who works here looks for the one authorised body.
create function state_body_kept() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if new.code <> old.code and body_has_numbers(old.id) then
        raise exception 'numbers of cases begin with the code of body %', old.id using errcode = 'restrict_violation';
    end if;
    if old.kind = 'AUTHORISED_BODY' and new.kind <> old.kind then
        raise exception 'body % is the authorised body', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger state_body_kept before update of code, kind on state_body for each row execute function state_body_kept();

-- A body that is a part of itself would keep the whole directory from being read. Whoever writes last waits for the other
-- and sees what he wrote.
create function state_body_no_circle() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('state_body'));
    if exists (
        with recursive above as (
            select parent_id from state_body where id = new.id
            union
            select b.parent_id from state_body b join above a on b.id = a.parent_id)
        select from above where parent_id = new.id)
    then
        raise exception 'body % would be a part of itself', new.id using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create constraint trigger state_body_no_circle after insert or update of parent_id on state_body
    deferrable initially deferred for each row when (new.parent_id is not null) execute function state_body_no_circle();

revoke execute on function state_body_kept(), state_body_no_circle() from public;
