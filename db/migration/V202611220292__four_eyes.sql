-- What the law leaves to a head is decided by somebody else than who proposed it, at the Agency too, where officers stand
-- side by side: the database refuses the second signature of the same hand.
alter table case_file
    add column proposed_by uuid,
    add column approved_by uuid,
    add constraint case_file_four_eyes check (approved_by is null or approved_by is distinct from proposed_by);
alter table case_extension
    add constraint case_extension_four_eyes check (decided_by is null or decided_by <> asked_by);
