-- Which reminder of which deadline was given: once per kind and due day, so that a moved due day reminds anew.
create table deadline_reminder (
    state_body_id integer not null,
    case_id uuid not null,
    deadline_id uuid not null,
    kind text not null check (kind in ('HALF', 'SOON', 'OVERDUE')),
    due date not null,
    given_on date not null,
    primary key (state_body_id, deadline_id, kind, due),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    foreign key (state_body_id, deadline_id) references case_deadline (state_body_id, id)
);
alter table deadline_reminder enable row level security;
alter table deadline_reminder force row level security;
grant select, insert on deadline_reminder to adep_office, adep_agency;
create policy deadline_reminder_office on deadline_reminder for all to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy deadline_reminder_agency on deadline_reminder for all to adep_agency
    using (exists (select from case_file f where f.state_body_id = deadline_reminder.state_body_id and f.id = case_id));
