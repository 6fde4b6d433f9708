-- The applicant reads what became of what he asked for: the days and who decides, and neither whom it is about nor a reason.
grant select (state_body_id, case_id, raised_by, raised_on, state, decider, decide_by, decided_on, told_on, again)
    on case_recusal to adep_public;
create policy case_recusal_public_read on case_recusal for select to adep_public
    using (raised_by = 'APPLICANT'
        and exists (select from case_file f where f.state_body_id = case_recusal.state_body_id and f.id = case_id));
