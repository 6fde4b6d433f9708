-- Who follows his case sees on which day he is heard; what the office noted of it he does not.
grant select (state_body_id, case_id, waived, hearing_on, recorded_on) on case_hearing to adep_public;
create policy case_hearing_public_read on case_hearing for select to adep_public
    using (exists (select from case_file f where f.state_body_id = case_hearing.state_body_id and f.id = case_id));
