-- Studies of what works: a frozen input of two groups. Nobody may change a study once it stands; a correction is a new study.
create table study (
    id integer primary key,
    code text not null unique check (code ~ '^[a-z0-9-]{2,40}$'),
    title_kk text not null,
    title_ru text not null,
    title_en text not null,
    source_kk text not null,
    source_ru text not null,
    source_en text not null,
    note_kk text not null,
    note_ru text not null,
    note_en text not null,
    unit_kk text not null,
    unit_ru text not null,
    unit_en text not null,
    published boolean not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on column study.sha256 is 'of the canonical text of the input, see kz.adep.evaluation.Study';

create table study_value (
    study_id integer not null references study (id),
    arm text not null check (arm in ('STUDY', 'CONTROL')),
    position integer not null check (position > 0),
    before numeric,
    after numeric,
    change numeric not null,
    primary key (study_id, arm, position),
    constraint study_value_both check ((before is null) = (after is null)),
    constraint study_value_change check (before is null or change = before - after)
);
comment on column study_value.change is 'before minus after: positive is a decrease';

insert into study (id, code, title_kk, title_ru, title_en, source_kk, source_ru, source_en, note_kk, note_ru, note_en, unit_kk, unit_ru, unit_en, published, sha256) values
    (1, 'coaching-2020-2022',
    'Әдеп жөніндегі уәкілдерді коучингке оқыту және органдағы дау-жанжал саны, 2020–2022 жылдар',
    'Коучинг уполномоченных по этике и число конфликтов в органе, 2020–2022 годы',
    'Coaching of ethics commissioners and the number of conflicts in a body, 2020–2022',
    'Б. Буралкиева, Р. Дуламбаева, А. Абданбеков, С. Жумабаев, А. Карсембаева. The Innovative Role of Ethics Commissioners in Kazakhstani Public Service Development, 2-кесте',
    'Б. Буралкиева, Р. Дуламбаева, А. Абданбеков, С. Жумабаев, А. Карсембаева. The Innovative Role of Ethics Commissioners in Kazakhstani Public Service Development, таблица 2',
    'B. Buralkiyeva, R. Dulambayeva, A. Abdanbekov, S. Jumabayev, A. Karsembayeva. The Innovative Role of Ethics Commissioners in Kazakhstani Public Service Development, Table 2',
    'Авторлар 2020 және 2022 жылдардағы дау-жанжал санының өзін емес, тек өзгерісін жариялаған. Зерттеу тобы – коучинг тәсілдерін қолданған 10 уәкіл, бақылау тобы – қолданбаған 13 уәкіл.',
    'Авторы опубликовали только изменение числа конфликтов, но не сами числа за 2020 и 2022 годы. Основная группа – 10 уполномоченных, применявших приёмы коучинга, контрольная – 13, не применявших.',
    'The authors published only the change in the number of conflicts, not the numbers of 2020 and 2022 themselves. The study group are 10 commissioners who used coaching, the control group 13 who did not.',
    'дау-жанжал', 'конфликты', 'conflicts',
    true, 'b2fc3667fa1349c3dc974cd1ac59f1a580a27fa1859875f0740725673e2da39f');

insert into study_value (study_id, arm, position, change)
select 1, 'STUDY', position, change
from unnest(array[5, 7, 2, 10, 3, 1, 4, 13, 11, 15]) with ordinality as value (change, position);
insert into study_value (study_id, arm, position, change)
select 1, 'CONTROL', position, change
from unnest(array[-5, 3, 1, 2, -7, -12, -8, 0, 1, -6, -2, -11, -9]) with ordinality as value (change, position);

grant select on study, study_value to adep_agency, adep_public;
alter table study enable row level security;
alter table study force row level security;
alter table study_value enable row level security;
alter table study_value force row level security;
create policy study_agency on study for select to adep_agency using (true);
create policy study_public on study for select to adep_public using (published);
create policy study_value_agency on study_value for select to adep_agency using (true);
create policy study_value_public on study_value for select to adep_public
    using (exists (select from study s where s.id = study_id and s.published));
