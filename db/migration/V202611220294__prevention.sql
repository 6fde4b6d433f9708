-- The register of declared conflicts of interest (law on combating corruption, articles 14 and 15): who declared what to
-- whom, what was done about it, when it is looked at again, and how it ended. Who declared is sealed.
create table interest_declaration (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    kid integer not null,
    wrapped bytea not null,
    declarant bytea not null,
    account_id uuid,
    post text not null,
    kind text not null check (kind in ('RELATIVES', 'PROPERTY', 'OUTSIDE_WORK', 'GIFTS', 'OTHER')),
    subordinate boolean not null,
    declared_on date not null,
    told_to text not null check (told_to in ('HEAD', 'MANAGER', 'COMMISSIONER')),
    substance text not null,
    case_number text,
    cure_by date,
    follow_up_on date,
    reminded_on date,
    result text check (result in ('RESOLVED', 'NO_CONFLICT', 'LEFT_SERVICE', 'OTHER')),
    closing_note text,
    closed_on date,
    entered_by uuid not null,
    version integer not null,
    primary key (state_body_id, id),
    constraint interest_declaration_closed check ((closed_on is null) = (result is null)),
    constraint interest_declaration_kin check (not subordinate or kind = 'RELATIVES')
);
comment on column interest_declaration.subordinate is 'close relatives, one directly under the other: to be cured in the term of article 14';
comment on column interest_declaration.account_id is 'where the declarant signs in here';
create index interest_declaration_list on interest_declaration (state_body_id, declared_on desc, id);
create index interest_declaration_follow_up on interest_declaration (follow_up_on) where closed_on is null and follow_up_on is not null;

create table declaration_measure (
    state_body_id integer not null,
    declaration_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('REMOVED', 'REASSIGNED', 'ACCESS_ENDED', 'TRANSFERRED', 'NO_CONFLICT', 'OTHER')),
    note text not null,
    decided_by text not null,
    decided_on date not null,
    entered_by uuid not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, declaration_id) references interest_declaration (state_body_id, id)
);
create index declaration_measure_declaration on declaration_measure (state_body_id, declaration_id);

do $$
declare
    each_table text;
begin
    foreach each_table in array array['interest_declaration', 'declaration_measure'] loop
        execute format('alter table %I enable row level security', each_table);
        execute format('alter table %I force row level security', each_table);
        execute format('grant select, insert, update on %I to adep_office', each_table);
        execute format('create policy %I on %I for all to adep_office using (state_body_id = adep_body())', each_table || '_office', each_table);
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row execute function audit_guard()', each_table || '_audited', each_table);
    end loop;
end
$$;

-- The application asks which bodies have something to look at again, and sees nothing else.
grant select (state_body_id, follow_up_on) on interest_declaration to adep_app;
create policy interest_declaration_follow_up on interest_declaration for select to adep_app
    using (closed_on is null and follow_up_on is not null and reminded_on is distinct from follow_up_on);
