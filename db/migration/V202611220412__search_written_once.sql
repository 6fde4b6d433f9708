-- What each submission pays for the search, made cheaper: a new case has no messages, answer or names yet, so its document
-- is written from the row itself; and folding looks letter by letter only where there are letters to fold (translate asks
-- each letter of a text for each letter of its list, and most texts are Russian).
create or replace function search_fold(written text) returns text language plpgsql immutable strict parallel safe
    set search_path = public, pg_temp as $$
declare
    folded text := lower(written);
begin
    if folded ~ '[әғқңөұүһіё]' then
        folded := translate(folded, 'әғқңөұүһіё', 'агкноуухие');
    end if;
    if folded ~ '[abcehikmoptxy]' then
        folded := translate(folded, 'abcehikmoptxy', 'авсехикмортху');
    end if;
    return regexp_replace(folded, '[^0-9a-zа-я]+', ' ', 'g');
end
$$;

set local role adep_search;
create or replace function search_keep() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    words tsvector;
begin
    if tg_table_name = 'case_file' and tg_op = 'INSERT' then
        words := search_lexemes(concat_ws(' ', new.subject, new.narrative, new.norm));
        insert into case_search_document (state_body_id, case_id, withheld, received_at, lexemes)
            values (new.state_body_id, new.id, new.withheld, new.received_at, words);
        perform search_learn(words);
    elsif tg_table_name = 'case_message' then
        perform search_add(new.state_body_id, new.case_id, search_lexemes(new.body));
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
