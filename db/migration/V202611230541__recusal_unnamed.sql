-- A name that was sealed is not told by its exclusion. Where the register found the sender among the staff, or anybody at all
-- in the case of a sender who asked for confidentiality, the recusal says that somebody is shut out, and neither who nor why;
-- the walls know the account from case_file.shut_out. What was stored before is made the same.
alter table case_recusal
    alter column account_id drop not null,
    alter column ground drop not null,
    add constraint case_recusal_unnamed check ((account_id is null) = (ground is null)
        and (account_id is not null or raised_by = 'REGISTER'));
comment on column case_recusal.account_id is 'absent where it would tell a sealed name';

alter table case_recusal no force row level security;
alter table case_file no force row level security;
update case_recusal r set account_id = null, ground = null, raised_by = 'REGISTER'
    where r.raised_by in ('REGISTER', 'ORIGIN')
      and (r.ground = 'REPORTED' or exists (select from case_file f
            where f.state_body_id = r.state_body_id and f.id = r.case_id and f.identity = 'CONFIDENTIAL'));
alter table case_recusal force row level security;
alter table case_file force row level security;
