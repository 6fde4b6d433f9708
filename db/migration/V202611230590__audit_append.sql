-- The version before appends through the function of the new one: how an entry is added to a chain stands in one place.
set local role adep_register;
create or replace function audit_append(p_body integer, p_withheld boolean, p_entries jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (audit_continue(p_body, p_withheld, p_entries)).seq is not null then
        raise exception 'the entries do not continue the audit chain of body %', p_body;
    end if;
end
$$;
reset role;
