-- What was refused may be asked for again, and is decided again; it holds nobody up any more, else an applicant could keep
-- an official from deciding for ever.
alter table case_recusal add column again boolean not null default false;
comment on column case_recusal.again is 'asked for by the applicant after it was refused: it is decided, and holds nobody up';
alter table case_recusal no force row level security;
update case_recusal r set again = true
    where r.state = 'ASKED' and exists (select from case_recusal o
        where o.state_body_id = r.state_body_id and o.case_id = r.case_id and o.account_id = r.account_id
          and o.state = 'REFUSED');
alter table case_recusal force row level security;

-- About whom a request was refused: like recusal_asked, for who may add one and read none.
create function recusal_refused(p_body integer, p_case uuid) returns table (account uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    select distinct r.account_id from case_recusal r
        where r.state_body_id = p_body and r.case_id = p_case and r.state = 'REFUSED'
$$;
revoke execute on function recusal_refused(integer, uuid) from public;
alter function recusal_refused(integer, uuid) owner to adep_register;
set local role adep_register;
grant execute on function recusal_refused(integer, uuid) to adep_office, adep_agency, adep_public;
reset role;
