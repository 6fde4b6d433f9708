-- The consent names the operator with his BIN (Law on personal data, articles 7 and 8). Bodies of the demonstration bear the
-- names of true ones, so none is invented for them: whoever runs this enters the BIN of each body.
create function bin_is_sound(bin text) returns boolean language sql immutable as $$
    with digit as (select i, substr(bin, i, 1)::integer as value from generate_series(1, 11) i),
        remainder as (select sum(value * i) % 11 as first, sum(value * ((i + 1) % 11 + 1)) % 11 as second from digit)
    select (case when first = 10 then second else first end) = substr(bin, 12, 1)::integer from remainder
$$;
comment on function bin_is_sound(text) is 'whether the check digit of twelve digits fits: weights 1 to 11, or 3 to 11, 1, 2 where they leave 10';

alter table state_body add column bin text
    constraint state_body_bin check (case when bin ~ '^[0-9]{12}$' then bin_is_sound(bin) else bin is null end);
comment on column state_body.bin is 'business identification number; the consent names it where it is known';
