-- The applicant saves his files by an address that anybody with his code may ask for again and again. The trail, which keeps
-- everything for ever, holds it once for each file and hour, as it is with what officials read.
alter table case_attachment add column saved_hour timestamptz check (saved_hour = date_trunc('hour', saved_hour));
comment on column case_attachment.saved_hour is 'the last hour in which the applicant took it away';
grant update (saved_hour) on case_attachment to adep_public;
create policy case_attachment_public_saved on case_attachment for update to adep_public
    using (exists (select from case_file f where f.state_body_id = case_attachment.state_body_id and f.id = case_id));
