-- What was withheld from a body stays so wherever it is forwarded to: the bodies it is kept from go along, and the Agency,
-- which sent it, stands as the sender. Who was shut out of a case stays so, too, should it come back to his body.
alter table case_origin add column kept_from integer[] not null default '{}';
comment on column case_origin.kept_from is 'bodies that this case or one it came from was withheld from: it is not forwarded there';
alter table case_origin no force row level security;
update case_origin set kept_from = array[from_body], from_body = coalesce((select id from state_body where kind = 'AUTHORISED_BODY'), from_body)
    where from_number ~ '-A[0-9]{6,}$';
alter table case_origin force row level security;

alter table case_recusal drop constraint case_recusal_raised_by_check,
    add constraint case_recusal_raised_by_check check (raised_by in ('SELF', 'APPLICANT', 'REGISTER', 'ORIGIN'));
comment on column case_recusal.raised_by is 'ORIGIN: shut out already where the case was forwarded from';
