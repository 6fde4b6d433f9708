-- About whom a request for a recusal waits: the applicant may add one and read none, and must not ask twice about the same.
create function recusal_asked(p_body integer, p_case uuid) returns table (account uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    select r.account_id from case_recusal r where r.state_body_id = p_body and r.case_id = p_case and r.state = 'ASKED'
$$;
revoke execute on function recusal_asked(integer, uuid) from public;
alter function recusal_asked(integer, uuid) owner to adep_register;
set local role adep_register;
grant execute on function recusal_asked(integer, uuid) to adep_office, adep_agency, adep_public;
reset role;
