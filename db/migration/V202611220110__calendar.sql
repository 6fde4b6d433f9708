-- Working days and legal deadlines. Common to all state bodies, so without row-level security.

create table calendar_edition (
    only_row boolean primary key default true check (only_row),
    number   integer not null check (number > 0)
);

create table calendar_year (
    year   smallint primary key check (year between 2000 and 2200),
    status text     not null check (status in ('CONFIRMED', 'BY_RULE', 'ESTIMATED'))
);

-- Only the days that depart from the plain week; the year must be loaded first.
create table calendar_day (
    day    date     primary key,
    kind   text     not null check (kind in ('HOLIDAY', 'DAY_OFF_TRANSFERRED', 'WORKING_WEEKEND')),
    reason text     not null check (reason in (
        'NEW_YEAR', 'ORTHODOX_CHRISTMAS', 'WOMENS_DAY', 'CONSTITUTION_DAY', 'NAURYZ', 'UNITY_DAY', 'DEFENDERS_DAY',
        'VICTORY_DAY', 'KURBAN_AIT', 'CAPITAL_DAY', 'REPUBLIC_DAY', 'INDEPENDENCE_DAY', 'HOLIDAY_ON_WEEKEND', 'SWAPPED')),
    status text     not null check (status in ('CONFIRMED', 'BY_RULE', 'ESTIMATED')),
    year   smallint not null generated always as (extract(year from day)) stored references calendar_year,
    check (kind <> 'WORKING_WEEKEND' or extract(isodow from day) in (6, 7))
);

-- After closing time, or on a day off, an appeal is registered on the next working day.
create table office_hours (
    valid_from date primary key,
    valid_to   date check (valid_to >= valid_from),
    closes_at  time not null,
    act        text not null,
    article    text not null
);

-- A rule without an appeal type holds for every type that has no rule of its own for the step.
create table deadline_rule (
    code        text    primary key,
    step        text    not null check (step in ('ANSWER', 'FORWARD', 'EXTENSION')),
    appeal_type text    check (appeal_type in ('APPLICATION', 'COMPLAINT', 'MESSAGE', 'SUGGESTION', 'RESPONSE', 'REQUEST')),
    act         text    not null,
    article     text    not null,
    valid_from  date    not null,
    valid_to    date    check (valid_to >= valid_from),
    length      integer not null check (length > 0),
    unit        text    not null check (unit in ('WORKING_DAY', 'MONTH')),
    counts_from text    not null check (counts_from in ('DAY_OF_REGISTRATION', 'DAY_AFTER_REGISTRATION', 'DAY_AFTER_DUE')),
    extendable  boolean not null,
    unique nulls not distinct (step, appeal_type, valid_from)
);

insert into calendar_edition (number) values (1);

insert into calendar_year (year, status) values
    (2022, 'CONFIRMED'), (2023, 'CONFIRMED'), (2024, 'CONFIRMED'), (2025, 'CONFIRMED'), (2026, 'BY_RULE'), (2027, 'BY_RULE');

insert into calendar_day (day, kind, reason, status) values
    ('2022-01-01', 'HOLIDAY', 'NEW_YEAR', 'CONFIRMED'),
    ('2022-01-02', 'HOLIDAY', 'NEW_YEAR', 'CONFIRMED'),
    ('2022-01-03', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2022-01-04', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2022-01-07', 'HOLIDAY', 'ORTHODOX_CHRISTMAS', 'CONFIRMED'),
    ('2022-03-05', 'WORKING_WEEKEND', 'SWAPPED', 'CONFIRMED'),
    ('2022-03-07', 'DAY_OFF_TRANSFERRED', 'SWAPPED', 'CONFIRMED'),
    ('2022-03-08', 'HOLIDAY', 'WOMENS_DAY', 'CONFIRMED'),
    ('2022-03-21', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2022-03-22', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2022-03-23', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2022-05-01', 'HOLIDAY', 'UNITY_DAY', 'CONFIRMED'),
    ('2022-05-02', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2022-05-07', 'HOLIDAY', 'DEFENDERS_DAY', 'CONFIRMED'),
    ('2022-05-09', 'HOLIDAY', 'VICTORY_DAY', 'CONFIRMED'),
    ('2022-05-10', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2022-07-06', 'HOLIDAY', 'CAPITAL_DAY', 'CONFIRMED'),
    ('2022-07-09', 'HOLIDAY', 'KURBAN_AIT', 'CONFIRMED'),
    ('2022-08-27', 'WORKING_WEEKEND', 'SWAPPED', 'CONFIRMED'),
    ('2022-08-29', 'DAY_OFF_TRANSFERRED', 'SWAPPED', 'CONFIRMED'),
    ('2022-08-30', 'HOLIDAY', 'CONSTITUTION_DAY', 'CONFIRMED'),
    ('2022-10-22', 'WORKING_WEEKEND', 'SWAPPED', 'CONFIRMED'),
    ('2022-10-24', 'DAY_OFF_TRANSFERRED', 'SWAPPED', 'CONFIRMED'),
    ('2022-10-25', 'HOLIDAY', 'REPUBLIC_DAY', 'CONFIRMED'),
    ('2022-12-16', 'HOLIDAY', 'INDEPENDENCE_DAY', 'CONFIRMED'),
    ('2023-01-01', 'HOLIDAY', 'NEW_YEAR', 'CONFIRMED'),
    ('2023-01-02', 'HOLIDAY', 'NEW_YEAR', 'CONFIRMED'),
    ('2023-01-03', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2023-01-07', 'HOLIDAY', 'ORTHODOX_CHRISTMAS', 'CONFIRMED'),
    ('2023-03-08', 'HOLIDAY', 'WOMENS_DAY', 'CONFIRMED'),
    ('2023-03-21', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2023-03-22', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2023-03-23', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2023-05-01', 'HOLIDAY', 'UNITY_DAY', 'CONFIRMED'),
    ('2023-05-07', 'HOLIDAY', 'DEFENDERS_DAY', 'CONFIRMED'),
    ('2023-05-08', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2023-05-09', 'HOLIDAY', 'VICTORY_DAY', 'CONFIRMED'),
    ('2023-06-28', 'HOLIDAY', 'KURBAN_AIT', 'CONFIRMED'),
    ('2023-07-01', 'WORKING_WEEKEND', 'SWAPPED', 'CONFIRMED'),
    ('2023-07-06', 'HOLIDAY', 'CAPITAL_DAY', 'CONFIRMED'),
    ('2023-07-07', 'DAY_OFF_TRANSFERRED', 'SWAPPED', 'CONFIRMED'),
    ('2023-08-30', 'HOLIDAY', 'CONSTITUTION_DAY', 'CONFIRMED'),
    ('2023-10-25', 'HOLIDAY', 'REPUBLIC_DAY', 'CONFIRMED'),
    ('2023-12-16', 'HOLIDAY', 'INDEPENDENCE_DAY', 'CONFIRMED'),
    ('2023-12-18', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2024-01-01', 'HOLIDAY', 'NEW_YEAR', 'CONFIRMED'),
    ('2024-01-02', 'HOLIDAY', 'NEW_YEAR', 'CONFIRMED'),
    ('2024-01-07', 'HOLIDAY', 'ORTHODOX_CHRISTMAS', 'CONFIRMED'),
    ('2024-03-08', 'HOLIDAY', 'WOMENS_DAY', 'CONFIRMED'),
    ('2024-03-21', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2024-03-22', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2024-03-23', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2024-03-25', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2024-05-01', 'HOLIDAY', 'UNITY_DAY', 'CONFIRMED'),
    ('2024-05-04', 'WORKING_WEEKEND', 'SWAPPED', 'CONFIRMED'),
    ('2024-05-07', 'HOLIDAY', 'DEFENDERS_DAY', 'CONFIRMED'),
    ('2024-05-08', 'DAY_OFF_TRANSFERRED', 'SWAPPED', 'CONFIRMED'),
    ('2024-05-09', 'HOLIDAY', 'VICTORY_DAY', 'CONFIRMED'),
    ('2024-06-16', 'HOLIDAY', 'KURBAN_AIT', 'CONFIRMED'),
    ('2024-07-06', 'HOLIDAY', 'CAPITAL_DAY', 'CONFIRMED'),
    ('2024-07-08', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2024-08-30', 'HOLIDAY', 'CONSTITUTION_DAY', 'CONFIRMED'),
    ('2024-10-25', 'HOLIDAY', 'REPUBLIC_DAY', 'CONFIRMED'),
    ('2024-12-16', 'HOLIDAY', 'INDEPENDENCE_DAY', 'CONFIRMED'),
    ('2025-01-01', 'HOLIDAY', 'NEW_YEAR', 'CONFIRMED'),
    ('2025-01-02', 'HOLIDAY', 'NEW_YEAR', 'CONFIRMED'),
    ('2025-01-03', 'DAY_OFF_TRANSFERRED', 'SWAPPED', 'CONFIRMED'),
    ('2025-01-05', 'WORKING_WEEKEND', 'SWAPPED', 'CONFIRMED'),
    ('2025-01-07', 'HOLIDAY', 'ORTHODOX_CHRISTMAS', 'CONFIRMED'),
    ('2025-03-08', 'HOLIDAY', 'WOMENS_DAY', 'CONFIRMED'),
    ('2025-03-10', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2025-03-21', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2025-03-22', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2025-03-23', 'HOLIDAY', 'NAURYZ', 'CONFIRMED'),
    ('2025-03-24', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2025-03-25', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2025-05-01', 'HOLIDAY', 'UNITY_DAY', 'CONFIRMED'),
    ('2025-05-07', 'HOLIDAY', 'DEFENDERS_DAY', 'CONFIRMED'),
    ('2025-05-09', 'HOLIDAY', 'VICTORY_DAY', 'CONFIRMED'),
    ('2025-06-06', 'HOLIDAY', 'KURBAN_AIT', 'CONFIRMED'),
    ('2025-07-06', 'HOLIDAY', 'CAPITAL_DAY', 'CONFIRMED'),
    ('2025-07-07', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2025-08-30', 'HOLIDAY', 'CONSTITUTION_DAY', 'CONFIRMED'),
    ('2025-09-01', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2025-10-25', 'HOLIDAY', 'REPUBLIC_DAY', 'CONFIRMED'),
    ('2025-10-27', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'CONFIRMED'),
    ('2025-12-16', 'HOLIDAY', 'INDEPENDENCE_DAY', 'CONFIRMED'),
    ('2026-01-01', 'HOLIDAY', 'NEW_YEAR', 'BY_RULE'),
    ('2026-01-02', 'HOLIDAY', 'NEW_YEAR', 'BY_RULE'),
    ('2026-01-07', 'HOLIDAY', 'ORTHODOX_CHRISTMAS', 'BY_RULE'),
    ('2026-03-08', 'HOLIDAY', 'WOMENS_DAY', 'BY_RULE'),
    ('2026-03-09', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2026-03-21', 'HOLIDAY', 'NAURYZ', 'BY_RULE'),
    ('2026-03-22', 'HOLIDAY', 'NAURYZ', 'BY_RULE'),
    ('2026-03-23', 'HOLIDAY', 'NAURYZ', 'BY_RULE'),
    ('2026-03-24', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2026-03-25', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2026-05-01', 'HOLIDAY', 'UNITY_DAY', 'BY_RULE'),
    ('2026-05-07', 'HOLIDAY', 'DEFENDERS_DAY', 'BY_RULE'),
    ('2026-05-09', 'HOLIDAY', 'VICTORY_DAY', 'BY_RULE'),
    ('2026-05-11', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2026-05-27', 'HOLIDAY', 'KURBAN_AIT', 'ESTIMATED'),
    ('2026-07-06', 'HOLIDAY', 'CAPITAL_DAY', 'BY_RULE'),
    ('2026-10-25', 'HOLIDAY', 'REPUBLIC_DAY', 'BY_RULE'),
    ('2026-10-26', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2026-12-16', 'HOLIDAY', 'INDEPENDENCE_DAY', 'BY_RULE'),
    ('2027-01-01', 'HOLIDAY', 'NEW_YEAR', 'BY_RULE'),
    ('2027-01-02', 'HOLIDAY', 'NEW_YEAR', 'BY_RULE'),
    ('2027-01-04', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2027-01-07', 'HOLIDAY', 'ORTHODOX_CHRISTMAS', 'BY_RULE'),
    ('2027-03-08', 'HOLIDAY', 'WOMENS_DAY', 'BY_RULE'),
    ('2027-03-15', 'HOLIDAY', 'CONSTITUTION_DAY', 'BY_RULE'),
    ('2027-03-21', 'HOLIDAY', 'NAURYZ', 'BY_RULE'),
    ('2027-03-22', 'HOLIDAY', 'NAURYZ', 'BY_RULE'),
    ('2027-03-23', 'HOLIDAY', 'NAURYZ', 'BY_RULE'),
    ('2027-03-24', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2027-05-01', 'HOLIDAY', 'UNITY_DAY', 'BY_RULE'),
    ('2027-05-03', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2027-05-07', 'HOLIDAY', 'DEFENDERS_DAY', 'BY_RULE'),
    ('2027-05-09', 'HOLIDAY', 'VICTORY_DAY', 'BY_RULE'),
    ('2027-05-10', 'DAY_OFF_TRANSFERRED', 'HOLIDAY_ON_WEEKEND', 'BY_RULE'),
    ('2027-05-16', 'HOLIDAY', 'KURBAN_AIT', 'ESTIMATED'),
    ('2027-07-06', 'HOLIDAY', 'CAPITAL_DAY', 'BY_RULE'),
    ('2027-10-25', 'HOLIDAY', 'REPUBLIC_DAY', 'BY_RULE'),
    ('2027-12-16', 'HOLIDAY', 'INDEPENDENCE_DAY', 'BY_RULE');

-- APPC: Administrative Procedural and Process-Related Code of 29.06.2020 No. 350-VI, in force since 1 July 2021.
insert into office_hours (valid_from, closes_at, act, article) values ('2021-07-01', '18:30', 'APPC', '64');

insert into deadline_rule (code, step, appeal_type, act, article, valid_from, length, unit, counts_from, extendable) values
    ('APPC_ANSWER', 'ANSWER', null, 'APPC', '76', '2021-07-01', 15, 'WORKING_DAY', 'DAY_AFTER_REGISTRATION', true),
    ('APPC_ANSWER_COMPLAINT', 'ANSWER', 'COMPLAINT', 'APPC', '99', '2021-07-01', 20, 'WORKING_DAY', 'DAY_AFTER_REGISTRATION', false),
    ('APPC_FORWARD', 'FORWARD', null, 'APPC', '65', '2021-07-01', 3, 'WORKING_DAY', 'DAY_AFTER_REGISTRATION', false),
    ('APPC_EXTENSION', 'EXTENSION', null, 'APPC', '76', '2021-07-01', 2, 'MONTH', 'DAY_AFTER_DUE', false);

-- Every change of the calendar or its rules makes a new edition, by which the nodes know to read again.
create function calendar_edition_next() returns trigger language plpgsql as $$
begin
    update calendar_edition set number = number + 1;
    return null;
end $$;
revoke execute on function calendar_edition_next() from public;

create trigger new_edition after insert or update or delete on calendar_year for each statement execute function calendar_edition_next();
create trigger new_edition after insert or update or delete on calendar_day for each statement execute function calendar_edition_next();
create trigger new_edition after insert or update or delete on office_hours for each statement execute function calendar_edition_next();
create trigger new_edition after insert or update or delete on deadline_rule for each statement execute function calendar_edition_next();

grant select on calendar_edition, calendar_year, calendar_day, office_hours, deadline_rule
    to adep_office, adep_agency, adep_public, adep_admin, adep_app;
grant insert, update, delete on calendar_year, calendar_day to adep_admin;
grant update (number) on calendar_edition to adep_admin;
