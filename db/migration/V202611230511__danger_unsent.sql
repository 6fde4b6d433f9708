-- What tells of a crime or a threat stays in its queue until its letter is drawn up, also when it was withdrawn meanwhile.
drop index case_file_danger;
create index case_file_danger on case_file (state_body_id) where danger is not null;
