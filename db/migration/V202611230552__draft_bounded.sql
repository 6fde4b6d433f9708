-- The answers of a form are bounded one by one, 90 KB in all: what is longer is no form.
alter table intake_draft add constraint intake_draft_bounded check (length(sealed) <= 262144);
