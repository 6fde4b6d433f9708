-- The round of reminders visits every body that has an open deadline: what has to be told after the end of a case, and a
-- dispute, run on where all cases are closed, which the tally of open cases does not show. It is asked once a day and walks
-- from body to body along the index of the open deadlines: as many steps as bodies, however many cases there are.
create function bodies_with_open_deadlines() returns setof integer
language sql stable security definer set search_path = public, pg_temp as $$
    with recursive body (id) as (
        (select d.state_body_id from case_deadline d where d.state = 'OPEN' order by d.state_body_id limit 1)
        union all
        select (select d.state_body_id from case_deadline d
                 where d.state = 'OPEN' and d.state_body_id > body.id order by d.state_body_id limit 1)
          from body where body.id is not null)
    select id from body where id is not null
$$;
grant select (state_body_id, state) on case_deadline to adep_tally;
create policy case_deadline_tally on case_deadline for select to adep_tally using (state = 'OPEN');
alter function bodies_with_open_deadlines() owner to adep_tally;
set local role adep_tally;
revoke execute on function bodies_with_open_deadlines() from public;
grant execute on function bodies_with_open_deadlines() to adep_agency;
reset role;
