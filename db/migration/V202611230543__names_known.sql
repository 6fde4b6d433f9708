-- Nor which names a case holds that the caller is shut out of: his own, among them.
set local role adep_search;
create or replace function names_known(hashes text[]) returns setof text language sql stable security definer
    set search_path = public, pg_temp as $$
    select h from unnest(hashes) h
    where h ~ '^n:[0-9a-f]+$' and exists (select from case_search_document d
        where d.state_body_id = adep_body() and not d.withheld and (adep_account() = any (d.shut_out)) is not true
            and d.lexemes @@ quote_literal(h)::tsquery)
$$;
reset role;
