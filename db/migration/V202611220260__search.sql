-- One box over all that is written in a case. The texts are folded (Kazakh letters and Latin look-alikes to Russian
-- ones) and stemmed into one row per case, kept in the transaction of the case by triggers. Nobody reads these tables:
-- case_search sees past the walls, looks in the caller's own cases only, and tells ids; the page reads the cases
-- themselves through the walls, so that whatever shuts a reader out of a case shuts him out of its text as well.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create extension if not exists fuzzystrmatch;

create text search dictionary adep_stem (template = snowball, language = russian, stopwords = russian);
create text search configuration adep_text (parser = default);
alter text search configuration adep_text
    add mapping for asciiword, word, numword, int, uint, float, sfloat, version with adep_stem;

-- kz.adep.casework.domain.search.FoldedText does the same, letter by letter.
create function search_fold(written text) returns text language sql immutable strict parallel safe
    set search_path = public, pg_temp as $$
    select regexp_replace(
        translate(lower(written), 'әғқңөұүһіёabcehikmoptxy', 'агкноуухиеавсехикмортху'), '[^0-9a-zа-я]+', ' ', 'g')
$$;

create function search_lexemes(written text) returns tsvector language sql immutable strict parallel safe
    set search_path = public, pg_temp as $$
    select strip(to_tsvector('adep_text', search_fold(written)))
$$;

-- Name words of a party as keyed hashes; absent where the sender wants to be known to nobody but the official.
alter table case_party add column name_index text[] not null default '{}';
comment on column case_party.name_index is 'HMAC of each folded word of the names: found only by the whole word';

create table case_search_document (
    state_body_id integer not null,
    case_id uuid not null,
    withheld boolean not null,
    received_at timestamptz not null,
    lexemes tsvector not null,
    primary key (state_body_id, case_id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id) on delete cascade
);
alter table case_search_document enable row level security;
alter table case_search_document force row level security;
create index case_search_document_lexemes on case_search_document using gin (state_body_id, lexemes)
    with (gin_pending_list_limit = 512) where not withheld;
create index case_search_document_withheld on case_search_document using gin (lexemes) where withheld;
create index case_search_document_newest on case_search_document (state_body_id, received_at, case_id) where not withheld;

-- The words that occur anywhere, without saying where: what a typing error or an inflected form may have meant. Not
-- unique on purpose: two transactions that write a new word at once do not wait for each other.
create table search_word (word text not null);
create index search_word_begins on search_word (word text_pattern_ops);
create index search_word_like on search_word using gin (word gin_trgm_ops);

grant select on case_file, case_message, case_answer to adep_search;
grant select (state_body_id, case_id, name_index) on case_party to adep_search;
grant select, insert, update on case_search_document to adep_search;
grant select, insert on search_word to adep_search;
create policy case_file_search on case_file for select to adep_search using (true);
create policy case_message_search on case_message for select to adep_search using (true);
create policy case_answer_search on case_answer for select to adep_search using (true);
create policy case_party_search on case_party for select to adep_search using (true);
create policy case_search_document_search on case_search_document for all to adep_search using (true) with check (true);

create function search_learn(lexemes tsvector) returns void language sql volatile
    set search_path = public, pg_temp as $$
    insert into search_word (word)
    select l from unnest(tsvector_to_array(lexemes)) l
    where l ~ '^[a-zа-я]{4,24}$' and not exists (select from search_word w where w.word = l)
$$;

create function search_add(in_body integer, in_case uuid, more tsvector) returns void language plpgsql volatile
    set search_path = public, pg_temp as $$
begin
    update case_search_document set lexemes = lexemes || more where state_body_id = in_body and case_id = in_case;
    perform search_learn(more);
end
$$;

create function search_renew(in_body integer, in_case uuid) returns void language plpgsql volatile
    set search_path = public, pg_temp as $$
declare
    whole tsvector;
begin
    select search_lexemes(concat_ws(' ', f.subject, f.narrative, f.norm,
                (select string_agg(m.body, ' ') from case_message m where m.state_body_id = in_body and m.case_id = in_case),
                (select a.body from case_answer a where a.state_body_id = in_body and a.case_id = in_case)))
        || array_to_tsvector(array(select distinct n from case_party p, unnest(p.name_index) n
                where p.state_body_id = in_body and p.case_id = in_case))
        into whole
        from case_file f where f.state_body_id = in_body and f.id = in_case;
    insert into case_search_document as d (state_body_id, case_id, withheld, received_at, lexemes)
        select f.state_body_id, f.id, f.withheld, f.received_at, whole
        from case_file f where f.state_body_id = in_body and f.id = in_case
        on conflict (state_body_id, case_id) do update
            set withheld = excluded.withheld, received_at = excluded.received_at, lexemes = excluded.lexemes;
    perform search_learn(whole);
end
$$;

create function search_keep() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'case_file' then
        perform search_renew(new.state_body_id, new.id);
    elsif tg_table_name = 'case_message' then
        perform search_add(new.state_body_id, new.case_id, search_lexemes(new.body));
    elsif tg_table_name = 'case_party' then
        perform search_add(new.state_body_id, new.case_id, array_to_tsvector(new.name_index));
    else
        perform search_renew(new.state_body_id, new.case_id);
    end if;
    return null;
end
$$;

create trigger case_file_written after insert on case_file for each row execute function search_keep();
create trigger case_file_rewritten after update on case_file for each row
    when (old.subject is distinct from new.subject or old.narrative is distinct from new.narrative
        or old.norm is distinct from new.norm or old.withheld is distinct from new.withheld
        or old.received_at is distinct from new.received_at)
    execute function search_keep();
create trigger case_message_written after insert on case_message for each row execute function search_keep();
create trigger case_answer_written after insert or update on case_answer for each row execute function search_keep();
create trigger case_party_named after insert on case_party for each row
    when (new.name_index <> '{}') execute function search_keep();

-- What the words may stand for: the word's stem, longer forms of it (Kazakh adds its endings one after another), the
-- keyed hash of a name; and, if near, words a letter or two away and the shorter forms.
create function search_query(words text[], names text[], near boolean) returns tsquery language plpgsql stable
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set pg_trgm.similarity_threshold = 0.19 as $$
declare
    whole tsquery;
    stem text;
    typed text;
    meant text[];
begin
    for i in 1 .. coalesce(array_length(words, 1), 0) loop
        typed := words[i];
        stem := (ts_lexize('adep_stem', typed))[1];
        continue when stem is null;
        meant := array[stem, names[i]];
        if length(typed) >= 4 then
            meant := meant || array(select w.word from search_word w where w.word like typed || '%' limit 60);
        end if;
        if near and length(typed) >= 4 then
            meant := meant
                || array(select unnest(array[left(typed, n), (ts_lexize('adep_stem', left(typed, n)))[1]])
                    from generate_series(greatest(4, length(typed) - 6), length(typed) - 1) n)
                || array(select w.word from search_word w where w.word % stem
                        and levenshtein_less_equal(w.word, stem, 2) <= case when length(typed) < 6 then 1 else 2 end
                    order by levenshtein(w.word, stem) limit 40);
        end if;
        select coalesce(whole && m.query, m.query) into whole
            from (select string_agg(distinct quote_literal(m), ' | ')::tsquery as query
                  from unnest(meant) m where m is not null) m;
    end loop;
    return whole;
end
$$;

-- The newest first; p_at and p_id are where the page before ended.
create function case_search(p_words text[], p_names text[], p_near boolean, p_kind text, p_stage text,
        p_at timestamptz, p_id uuid, p_limit integer)
    returns table (state_body_id integer, id uuid, received_at timestamptz)
    language plpgsql stable security definer rows 50
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    query tsquery := search_query(p_words, p_names, p_near);
    body integer := adep_body();
    before timestamptz := coalesce(p_at, 'infinity');
    before_id uuid := coalesce(p_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
begin
    if current_setting('role') = 'adep_agency' then
        return query select d.state_body_id, d.case_id, d.received_at from case_search_document d
            where d.withheld and d.lexemes @@ query and (d.received_at, d.case_id) < (before, before_id)
                and (p_kind is null and p_stage is null or exists (select from case_file f
                    where f.state_body_id = d.state_body_id and f.id = d.case_id
                        and f.kind = coalesce(p_kind, f.kind) and f.stage = coalesce(p_stage, f.stage)))
            order by d.received_at desc, d.case_id desc limit least(p_limit, 101);
    else
        return query select d.state_body_id, d.case_id, d.received_at from case_search_document d
            where d.state_body_id = body and not d.withheld and d.lexemes @@ query
                and (d.received_at, d.case_id) < (before, before_id)
                and (p_kind is null and p_stage is null or exists (select from case_file f
                    where f.state_body_id = body and f.id = d.case_id
                        and f.kind = coalesce(p_kind, f.kind) and f.stage = coalesce(p_stage, f.stage)))
            order by d.received_at desc, d.case_id desc limit least(p_limit, 101);
    end if;
end
$$;

revoke execute on function search_keep(), case_search(text[], text[], boolean, text, text, timestamptz, uuid, integer),
    search_query(text[], text[], boolean), search_learn(tsvector), search_add(integer, uuid, tsvector),
    search_renew(integer, uuid) from public;
alter function search_keep() owner to adep_search;
alter function search_query(text[], text[], boolean) owner to adep_search;
alter function search_learn(tsvector) owner to adep_search;
alter function search_add(integer, uuid, tsvector) owner to adep_search;
alter function search_renew(integer, uuid) owner to adep_search;
alter function case_search(text[], text[], boolean, text, text, timestamptz, uuid, integer) owner to adep_search;

-- What was written before; names of that time are found again once their case is registered anew.
set local role adep_search;
grant execute on function case_search(text[], text[], boolean, text, text, timestamptz, uuid, integer)
    to adep_office, adep_agency;
grant execute on function search_keep() to adep_owner;
do $$
declare
    file record;
begin
    for file in select f.state_body_id, f.id from case_file f loop
        perform search_renew(file.state_body_id, file.id);
    end loop;
end
$$;
reset role;
