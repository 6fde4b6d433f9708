-- Several deadlines per case: each step the law times is a row with its rule, its count and how it ended. A row that a
-- later one replaced stays as it was, cancelled.

alter table deadline_rule drop constraint deadline_rule_step_check, drop constraint deadline_rule_counts_from_check;
alter table deadline_rule
    add column suspends boolean not null default false,
    add constraint deadline_rule_step_check check (step in ('ANSWER', 'FORWARD', 'EXTENSION', 'TELL_EXTENSION',
        'TELL_FORWARDING', 'TELL_TERMINATION', 'CURE', 'RETURN', 'HEARING_NOTICE', 'OBJECTION')),
    add constraint deadline_rule_counts_from_check check (counts_from in ('DAY_OF_REGISTRATION',
        'DAY_AFTER_REGISTRATION', 'DAY_AFTER_DUE', 'DAY_AFTER_EVENT'));
comment on column deadline_rule.suspends is 'the term of the answer stands still while this term runs';

-- A complaint goes to the higher body in three working days, unless the body satisfies it itself in that time. The Code
-- leaves the term to cure to the body ("reasonable"): five working days is what the form proposes.
insert into deadline_rule (code, step, appeal_type, act, article, valid_from, length, unit, counts_from, extendable, suspends) values
    ('APPC_FORWARD_COMPLAINT', 'FORWARD', 'COMPLAINT', 'APPC', '91', '2021-07-01', 3, 'WORKING_DAY', 'DAY_AFTER_REGISTRATION', false, false),
    ('APPC_TELL_EXTENSION', 'TELL_EXTENSION', null, 'APPC', '76', '2021-07-01', 3, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false),
    ('APPC_TELL_FORWARDING', 'TELL_FORWARDING', null, 'APPC', '65', '2021-07-01', 3, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false),
    ('APPC_TELL_TERMINATION', 'TELL_TERMINATION', null, 'APPC', '70', '2021-07-01', 3, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false),
    ('APPC_CURE', 'CURE', null, 'APPC', '63', '2021-07-01', 5, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, true),
    ('APPC_RETURN', 'RETURN', null, 'APPC', '64', '2021-07-01', 3, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false),
    ('APPC_HEARING_NOTICE', 'HEARING_NOTICE', null, 'APPC', '73', '2021-07-01', 3, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false),
    ('APPC_OBJECTION', 'OBJECTION', null, 'APPC', '73', '2021-07-01', 2, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false);

drop index case_deadline_current;
alter table case_deadline drop constraint case_deadline_step_check;
alter table case_deadline
    drop column current,
    add column set_on date,
    add column cause text not null default 'REGISTERED' check (cause in ('REGISTERED', 'RECLASSIFIED', 'EXTENDED',
        'SUSPENDED', 'RESUMED', 'RECOUNTED', 'EVENT')),
    add column state text not null default 'OPEN' check (state in ('OPEN', 'MET', 'MISSED', 'CANCELLED')),
    add column settled_on date,
    add column suspends boolean not null default false,
    add constraint case_deadline_settled check ((state = 'OPEN') = (settled_on is null)),
    add constraint case_deadline_step_check check (step in ('ANSWER', 'FORWARD', 'TELL_EXTENSION', 'TELL_FORWARDING',
        'TELL_TERMINATION', 'CURE', 'RETURN', 'HEARING_NOTICE', 'OBJECTION'));
comment on column case_deadline.cause is 'why the row came to be';

-- What is closed already has met its term or missed it. The owner of the tables is under the walls too, hence no force.
alter table case_file no force row level security;
alter table case_deadline no force row level security;
update case_deadline d set set_on = f.registered_on,
        state = case when f.stage <> 'CLOSED' then 'OPEN' when f.closed_on > d.due then 'MISSED' else 'MET' end,
        settled_on = f.closed_on
    from case_file f where f.state_body_id = d.state_body_id and f.id = d.case_id;
alter table case_file force row level security;
alter table case_deadline force row level security;

alter table case_deadline alter column set_on set not null;
create unique index case_deadline_open on case_deadline (state_body_id, case_id, step) where state = 'OPEN';
create index case_deadline_due on case_deadline (state_body_id, due) where state = 'OPEN';
create index case_deadline_case on case_deadline (state_body_id, case_id);

-- A withdrawal ends the terms of the case.
grant update (state, settled_on) on case_deadline to adep_public;
create policy case_deadline_public_settle on case_deadline for update to adep_public
    using (exists (select from case_file f where f.state_body_id = case_deadline.state_body_id and f.id = case_id));

-- Since when the term of the answer stands still; such a case has no due day.
alter table case_file add column suspended_on date check (suspended_on is null or due is null);
