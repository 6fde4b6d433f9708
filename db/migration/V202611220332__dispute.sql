-- The end of a case disputed by its applicant: a step of its own behind the closed case, reviewed by somebody other than
-- who decided, within a term of its own. Both terms are rules with act, article and date, like every other.
do $$
declare
    named text;
    rule text;
begin
    foreach named in array array['deadline_rule', 'case_deadline'] loop
        select pg_get_constraintdef(oid) into strict rule from pg_constraint
            where conrelid = named::regclass and conname = named || '_step_check';
        execute format('alter table %I drop constraint %I', named, named || '_step_check');
        execute format('alter table %I add constraint %I %s', named, named || '_step_check',
            replace(rule, '''OBJECTION''::text', '''OBJECTION''::text, ''DISPUTE''::text'
                || case when named = 'deadline_rule' then ', ''DISPUTE_FILING''::text' else '' end));
    end loop;
end
$$;
insert into deadline_rule (code, step, appeal_type, act, article, valid_from, length, unit, counts_from, extendable, suspends) values
    ('APPC_DISPUTE', 'DISPUTE', null, 'APPC', '99', '2021-07-01', 20, 'WORKING_DAY', 'DAY_AFTER_EVENT', false, false),
    ('APPC_DISPUTE_FILING', 'DISPUTE_FILING', null, 'APPC', '92', '2021-07-01', 3, 'MONTH', 'DAY_AFTER_EVENT', false, false);

create table case_dispute (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    grounds text not null,
    filed_on date not null,
    result text check (result in ('UPHELD', 'CHANGED')),
    words text,
    decided_by uuid,
    decided_on date,
    version integer not null,
    primary key (state_body_id, id),
    unique (state_body_id, case_id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    constraint case_dispute_decided check ((result is null) = (decided_on is null) and (result is null) = (words is null)
        and (result is null) = (decided_by is null))
);
alter table case_dispute enable row level security;
alter table case_dispute force row level security;
grant select on case_dispute to adep_office, adep_agency;
grant update (result, words, decided_by, decided_on, version) on case_dispute to adep_office, adep_agency;
grant select, insert on case_dispute to adep_public;
create policy case_dispute_office on case_dispute for all to adep_office
    using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id));
create policy case_dispute_agency on case_dispute for all to adep_agency
    using (exists (select from case_file f where f.state_body_id = case_dispute.state_body_id and f.id = case_id));
create policy case_dispute_public on case_dispute for all to adep_public
    using (exists (select from case_file f where f.state_body_id = case_dispute.state_body_id and f.id = case_id));
create constraint trigger case_dispute_audited after insert or update or delete on case_dispute
    deferrable initially deferred for each row execute function audit_guard();
