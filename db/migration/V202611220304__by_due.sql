-- The inbox sorted by the due day: by a column, because under row-level security no index is begun at the place that an
-- expression with coalesce gives.
drop index case_file_by_due;
alter table case_file
    add column due_or_never date not null generated always as (coalesce(due, date '9999-12-31')) stored;
create index case_file_by_due on case_file (state_body_id, due_or_never, id) where not withheld;
