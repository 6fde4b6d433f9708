-- The library of anonymised precedents: what was asked and advised in a closed consultation, written again without the
-- people. An office sees its own at once, everybody's once the Agency or the head body has approved them.
create table precedent (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    source_case uuid,
    language text not null check (language in ('kk', 'ru', 'en')),
    topic text not null check (topic in ('ETHICS', 'RESTRICTIONS', 'CONFLICT_OF_INTEREST', 'OTHER')),
    title text not null check (length(title) between 1 and 200),
    question text not null check (length(question) between 1 and 20000),
    advice text not null check (length(advice) between 1 and 20000),
    norm text check (length(norm) between 1 and 500),
    written_on date not null,
    approved_on date,
    approved_by integer references state_body (id),
    retired_on date,
    retired_because text check (length(retired_because) between 1 and 500),
    lexemes tsvector not null generated always as
        (search_lexemes(title || ' ' || question || ' ' || advice || ' ' || coalesce(norm, ''))) stored,
    version integer not null default 0,
    primary key (state_body_id, id),
    foreign key (state_body_id, source_case) references case_file (state_body_id, id),
    constraint precedent_approved check ((approved_on is null) = (approved_by is null)),
    constraint precedent_retired check ((retired_on is null) = (retired_because is null))
);
comment on column precedent.source_case is 'the consultation it was written from; named to nobody but its own office';

-- Which body used which precedent when; of the consultation itself nothing.
create table precedent_use (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    precedent_id uuid not null,
    used_on date not null,
    primary key (state_body_id, id)
);
create index precedent_use_of on precedent_use (precedent_id);

do $$
declare
    each_table text;
begin
    foreach each_table in array array['precedent', 'precedent_use'] loop
        execute format('alter table %I enable row level security', each_table);
        execute format('alter table %I force row level security', each_table);
    end loop;
end
$$;

grant select, insert, update on precedent to adep_office, adep_agency;
create policy precedent_office on precedent for select to adep_office
    using (state_body_id = adep_body() or approved_on is not null
        or exists (select from state_body b where b.id = state_body_id and b.parent_id = adep_body()));
create policy precedent_office_add on precedent for insert to adep_office
    with check (state_body_id = adep_body() and approved_on is null);
create policy precedent_office_change on precedent for update to adep_office
    using (state_body_id = adep_body()
        or exists (select from state_body b where b.id = state_body_id and b.parent_id = adep_body()));
create policy precedent_agency on precedent for select to adep_agency using (true);
create policy precedent_agency_add on precedent for insert to adep_agency with check (false);
create policy precedent_agency_change on precedent for update to adep_agency using (true);

grant select, insert on precedent_use to adep_office, adep_agency;
create policy precedent_use_office on precedent_use for select to adep_office using (true);
create policy precedent_use_office_add on precedent_use for insert to adep_office with check (state_body_id = adep_body());
create policy precedent_use_agency on precedent_use for select to adep_agency using (true);
create policy precedent_use_agency_add on precedent_use for insert to adep_agency with check (state_body_id = adep_body());

-- Nobody approves his own, and who approves changes no word of it.
create function precedent_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    own boolean := new.state_body_id = adep_body();
begin
    if own and current_setting('role') = 'adep_office'
        and new.approved_on is not null and new.approved_on is distinct from old.approved_on then
        raise exception 'a body does not approve its own precedent' using errcode = 'insufficient_privilege';
    end if;
    if not own and (new.title, new.question, new.advice, new.norm, new.topic, new.language, new.source_case)
            is distinct from (old.title, old.question, old.advice, old.norm, old.topic, old.language, old.source_case) then
        raise exception 'who approves a precedent does not change it' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger precedent_guarded before update on precedent for each row execute function precedent_guard();

-- Which of the keyed hashes stand for a name that some case of the caller's own body holds; it tells nothing else.
create function names_known(hashes text[]) returns setof text language sql stable security definer
    set search_path = public, pg_temp as $$
    select h from unnest(hashes) h
    where h ~ '^n:[0-9a-f]+$' and exists (select from case_search_document d
        where d.state_body_id = adep_body() and not d.withheld and d.lexemes @@ quote_literal(h)::tsquery)
$$;
revoke execute on function names_known(text[]) from public;
alter function names_known(text[]) owner to adep_search;
set local role adep_search;
grant execute on function names_known(text[]) to adep_office;
reset role;
