-- An export of rows that somebody ticked: the ids beside the filter, which is empty then.
alter table case_export add column chosen uuid[] not null default '{}' check (cardinality(chosen) <= 500);
comment on column case_export.chosen is 'the cases with a tick; none of them: all that the filter finds';
