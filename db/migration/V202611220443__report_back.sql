-- The commission that recommended hears within three working days how it ended. The edition of the decree that is known
-- gives the term and no article.
do $$
declare
    named text;
    rule text;
begin
    foreach named in array array['proceeding_rule', 'proceeding_term'] loop
        select pg_get_constraintdef(oid) into strict rule from pg_constraint
            where conrelid = named::regclass and conname = named || '_step_check';
        execute format('alter table %I drop constraint %I', named, named || '_step_check');
        execute format('alter table %I add constraint %I %s', named, named || '_step_check',
            replace(rule, '''REFER''::text', '''REPORT_BACK''::text, ''REFER''::text'));
    end loop;
end
$$;
insert into proceeding_rule (code, step, track, act, article, valid_from, length, unit, note) values
    ('REPORT_BACK', 'REPORT_BACK', 'COMMISSION', 'D152', null, '2016-01-01', 3, 'WORKING_DAY', 'OLD_EDITION');
