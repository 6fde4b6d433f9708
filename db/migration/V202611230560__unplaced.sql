-- Who does not know the body is received by the Agency, which finds it out. Whether the case may then reach the commissioner
-- of that body, or tells of him or of the head and stays with the Agency, is what its sender answered.
alter table case_file add column unplaced text check (unplaced in ('OPEN', 'KEPT'));
comment on column case_file.unplaced is 'the sender did not know the body; KEPT: it is about the commissioner or head of that body';

-- Nobody can choose the Agency on the form: what is withheld there and came over it was sent to no particular body.
alter table case_file no force row level security;
alter table case_file disable trigger user;
update case_file set unplaced = 'OPEN' where withheld and channel = 'PUBLIC_FORM' and former_number is null
    and state_body_id = (select id from state_body where kind = 'AUTHORISED_BODY' and not takes_part);
alter table case_file enable trigger user;
alter table case_file force row level security;
