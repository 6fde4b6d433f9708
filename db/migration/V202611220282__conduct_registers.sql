-- The registers of the track: sanctions in force, measures of legal influence, recommendations on causes and conditions.
create table imposed_sanction (
    state_body_id integer not null,
    proceeding_id uuid not null,
    id uuid not null,
    code text not null,
    imposed_on date not null,
    in_force_until date,
    lifted_on date,
    lift_reason text,
    lifted_by uuid,
    primary key (state_body_id, id),
    foreign key (state_body_id, proceeding_id) references proceeding (state_body_id, id),
    constraint imposed_sanction_lifted check ((lifted_on is null) = (lifted_by is null) and (lifted_on is null) = (lift_reason is null)),
    constraint imposed_sanction_order check (in_force_until >= imposed_on and lifted_on >= imposed_on)
);
comment on column imposed_sanction.in_force_until is 'absent where the law names no time';
create index imposed_sanction_of on imposed_sanction (state_body_id, proceeding_id);

create table influence_measure (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    case_id uuid,
    proceeding_number text,
    code text not null,
    taken_on date not null,
    words text not null,
    sealed bytea not null,
    kid integer not null,
    wrapped bytea not null,
    recorded_by uuid not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);
comment on column influence_measure.sealed is 'to whom it was applied, under a key of the row';
create index influence_measure_taken on influence_measure (state_body_id, taken_on desc);

create table cause_recommendation (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    case_id uuid,
    case_number text,
    addressee text not null,
    words text not null,
    sent_on date not null,
    due date,
    act text,
    article text,
    replied_on date,
    reply text check (reply in ('IMPLEMENTED', 'PARTLY', 'REFUSED')),
    reply_words text,
    recorded_by uuid not null,
    version integer not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    constraint cause_recommendation_replied check ((reply is null) = (replied_on is null) and (reply is null) = (reply_words is null)),
    constraint cause_recommendation_order check (replied_on >= sent_on)
);
create index cause_recommendation_sent on cause_recommendation (state_body_id, sent_on desc);

do $$
declare
    name text;
begin
    foreach name in array array['imposed_sanction', 'influence_measure', 'cause_recommendation'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('grant select, insert, update on %I to adep_office, adep_agency', name);
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row execute function audit_guard()', name || '_audited', name);
    end loop;
    foreach name in array array['influence_measure', 'cause_recommendation'] loop
        -- What belongs to a case lies behind its walls; what belongs to none stays with the body.
        execute format('create policy %I on %I for all to adep_office using (state_body_id = adep_body() and (case_id is null or exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id)))', name || '_office', name);
        execute format('create policy %I on %I for all to adep_agency using (exists (select from case_file f where f.state_body_id = %I.state_body_id and f.id = case_id))', name || '_agency', name, name);
    end loop;
end
$$;
create policy imposed_sanction_office on imposed_sanction for all to adep_office
    using (state_body_id = adep_body() and exists (select from proceeding p where p.state_body_id = adep_body() and p.id = proceeding_id));
create policy imposed_sanction_agency on imposed_sanction for all to adep_agency
    using (exists (select from proceeding p where p.state_body_id = imposed_sanction.state_body_id and p.id = proceeding_id));
