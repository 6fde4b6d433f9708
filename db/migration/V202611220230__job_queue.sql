-- The job queue of db-scheduler 16.12 (its own schema, with the names it asks for); reached with the login's own rights
-- only. A row is a job and when it runs next; what a job works on is read inside the walls when it runs.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
comment on column scheduled_tasks.task_data is 'ids at most: every job sees the whole table';

grant select, insert, update, delete on scheduled_tasks to adep_app;
