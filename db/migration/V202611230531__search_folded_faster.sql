-- The same folding: translate() compares each letter with each of the list, replace() leaps, eight microseconds for fifty.
create or replace function search_fold(written text) returns text language plpgsql immutable strict parallel safe
    set search_path = public, pg_temp as $$
declare
    folded text := lower(written);
begin
    folded := replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(folded,
        'ә', 'а'), 'ғ', 'г'), 'қ', 'к'), 'ң', 'н'), 'ө', 'о'), 'ұ', 'у'), 'ү', 'у'), 'һ', 'х'), 'і', 'и'), 'ё', 'е');
    folded := replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(folded,
        'a', 'а'), 'b', 'в'), 'c', 'с'), 'e', 'е'), 'h', 'х'), 'i', 'и'), 'k', 'к'), 'm', 'м'), 'o', 'о'), 'p', 'р'), 't', 'т'),
        'x', 'х'), 'y', 'у');
    return regexp_replace(folded, '[^0-9a-zа-я]+', ' ', 'g');
end
$$;
