-- A tsvector holds one megabyte, and beyond it to_tsvector and || raise: a case with some hundred long messages could not be
-- written to any more, not by its applicant and not by its office. The search keeps what it has instead, and the case goes on.
-- Nothing is written where the error is caught: so no transaction number is spent on it.
create function search_join(known tsvector, more tsvector) returns tsvector language plpgsql immutable
    set search_path = public, pg_temp as $$
begin
    return known || more;
exception when program_limit_exceeded then
    return known;
end
$$;

-- Of one text that is too much by itself, the beginning: so many letters fit whatever they are.
create function search_begun(written text) returns tsvector language plpgsql immutable
    set search_path = public, pg_temp as $$
begin
    return search_lexemes(written);
exception when program_limit_exceeded then
    return search_lexemes(left(written, 50000));
end
$$;

create function search_whole(in_body integer, in_case uuid) returns tsvector language plpgsql stable
    set search_path = public, pg_temp as $$
declare
    file case_file;
    names tsvector;
    answer text;
    whole tsvector;
    longer tsvector;
    message text;
begin
    select * into file from case_file f where f.state_body_id = in_body and f.id = in_case;
    if not found then
        return null;
    end if;
    names := array_to_tsvector(array(select distinct n from case_party p, unnest(p.name_index) n
        where p.state_body_id = in_body and p.case_id = in_case));
    select a.body into answer from case_answer a where a.state_body_id = in_body and a.case_id = in_case;
    begin
        return search_lexemes(concat_ws(' ', file.subject, file.narrative, file.norm,
                (select string_agg(m.body, ' ') from case_message m
                    where m.state_body_id = in_body and m.case_id = in_case), answer))
            || names;
    exception when program_limit_exceeded then
        null;
    end;
    -- One by one, first what everybody looks for, until there is no more room.
    whole := search_join(search_begun(concat_ws(' ', file.subject, file.narrative, file.norm)), names);
    if answer is not null then
        whole := search_join(whole, search_begun(answer));
    end if;
    for message in select m.body from case_message m where m.state_body_id = in_body and m.case_id = in_case
        order by m.written_at, m.id
    loop
        begin
            longer := whole || search_begun(message);
        exception when program_limit_exceeded then
            return whole;
        end;
        whole := longer;
    end loop;
    return whole;
end
$$;

revoke execute on function search_join(tsvector, tsvector), search_begun(text), search_whole(integer, uuid) from public;
alter function search_join(tsvector, tsvector) owner to adep_search;
alter function search_begun(text) owner to adep_search;
alter function search_whole(integer, uuid) owner to adep_search;

set local role adep_search;
create or replace function search_add(in_body integer, in_case uuid, more tsvector) returns void language plpgsql volatile
    set search_path = public, pg_temp as $$
begin
    update case_search_document set lexemes = search_join(lexemes, more)
        where state_body_id = in_body and case_id = in_case;
    perform search_learn(more);
end
$$;

create or replace function search_renew(in_body integer, in_case uuid) returns void language plpgsql volatile
    set search_path = public, pg_temp as $$
declare
    whole tsvector := search_whole(in_body, in_case);
begin
    insert into case_search_document as d (state_body_id, case_id, withheld, received_at, lexemes)
        select f.state_body_id, f.id, f.withheld, f.received_at, whole
        from case_file f where f.state_body_id = in_body and f.id = in_case
        on conflict (state_body_id, case_id) do update
            set withheld = excluded.withheld, received_at = excluded.received_at, lexemes = excluded.lexemes;
    perform search_learn(whole);
end
$$;

create or replace function search_keep() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    words tsvector;
begin
    if tg_table_name = 'case_file' and tg_op = 'INSERT' then
        words := search_begun(concat_ws(' ', new.subject, new.narrative, new.norm));
        insert into case_search_document (state_body_id, case_id, withheld, received_at, lexemes)
            values (new.state_body_id, new.id, new.withheld, new.received_at, words);
        perform search_learn(words);
    elsif tg_table_name = 'case_message' then
        perform search_add(new.state_body_id, new.case_id, search_begun(new.body));
    elsif tg_table_name = 'case_party' then
        perform search_add(new.state_body_id, new.case_id, array_to_tsvector(new.name_index));
    elsif tg_table_name = 'case_file' then
        perform search_renew(new.state_body_id, new.id);
    else
        perform search_renew(new.state_body_id, new.case_id);
    end if;
    return null;
end
$$;
reset role;
