-- How an applicant found the handling of his case. A case keeps only that it was rated; the answers go into counts by
-- quarter at once, so that nobody can look up what one applicant answered.
create table case_rating (
    state_body_id integer not null,
    case_id uuid not null,
    withheld boolean not null,
    quarter date not null,
    clear text check (clear in ('YES', 'PARTLY', 'NO')),
    timely text check (timely in ('YES', 'PARTLY', 'NO')),
    respectful text check (respectful in ('YES', 'PARTLY', 'NO')),
    primary key (state_body_id, case_id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);
create table rating_tally (
    state_body_id integer not null references state_body (id),
    withheld boolean not null,
    quarter date not null,
    question text not null check (question in ('CLEAR', 'TIMELY', 'RESPECTFUL')),
    answer text not null check (answer in ('YES', 'PARTLY', 'NO')),
    number integer not null,
    primary key (state_body_id, withheld, quarter, question, answer)
);

create function tally_rating() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into rating_tally as t (state_body_id, withheld, quarter, question, answer, number)
    values (new.state_body_id, new.withheld, new.quarter, 'CLEAR', new.clear, 1),
           (new.state_body_id, new.withheld, new.quarter, 'TIMELY', new.timely, 1),
           (new.state_body_id, new.withheld, new.quarter, 'RESPECTFUL', new.respectful, 1)
    on conflict (state_body_id, withheld, quarter, question, answer) do update set number = t.number + 1;
    new.clear := null;
    new.timely := null;
    new.respectful := null;
    return new;
end
$$;
create trigger case_rating_tally before insert on case_rating for each row execute function tally_rating();
grant select, insert, update on rating_tally to adep_tally;
alter function tally_rating() owner to adep_tally;
set local role adep_tally;
revoke execute on function tally_rating() from public;
reset role;

alter table case_rating enable row level security;
alter table case_rating force row level security;
alter table rating_tally enable row level security;
alter table rating_tally force row level security;
grant select, insert on case_rating to adep_public;
create policy case_rating_public on case_rating for all to adep_public
    using (exists (select from case_file f where f.state_body_id = case_rating.state_body_id and f.id = case_id
        and f.withheld = case_rating.withheld and f.stage = 'CLOSED'));
create constraint trigger case_rating_audited after insert or update or delete on case_rating
    deferrable initially deferred for each row execute function audit_guard('withheld');

grant select on rating_tally to adep_office, adep_agency;
create policy rating_tally_write on rating_tally for all to adep_tally using (true);
create policy rating_tally_office on rating_tally for select to adep_office using (state_body_id = adep_body() and not withheld);
create policy rating_tally_agency on rating_tally for select to adep_agency using (true);
