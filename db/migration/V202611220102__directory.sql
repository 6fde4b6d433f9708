-- The state bodies of the country. Names are those of the acts, without the words "of the Republic of Kazakhstan" that stand behind each.
insert into region (code, iso, name_en, name_ru, name_kk, valid_from) values
    (10, 'KZ-10', 'Abai Region', 'область Абай', 'Абай облысы', '2022-06-08'),
    (11, 'KZ-11', 'Akmola Region', 'Акмолинская область', 'Ақмола облысы', null),
    (15, 'KZ-15', 'Aktobe Region', 'Актюбинская область', 'Ақтөбе облысы', null),
    (19, 'KZ-19', 'Almaty Region', 'Алматинская область', 'Алматы облысы', null),
    (23, 'KZ-23', 'Atyrau Region', 'Атырауская область', 'Атырау облысы', null),
    (27, 'KZ-27', 'West Kazakhstan Region', 'Западно-Казахстанская область', 'Батыс Қазақстан облысы', null),
    (31, 'KZ-31', 'Zhambyl Region', 'Жамбылская область', 'Жамбыл облысы', null),
    (33, 'KZ-33', 'Zhetisu Region', 'область Жетісу', 'Жетісу облысы', '2022-06-08'),
    (35, 'KZ-35', 'Karaganda Region', 'Карагандинская область', 'Қарағанды облысы', null),
    (39, 'KZ-39', 'Kostanay Region', 'Костанайская область', 'Қостанай облысы', null),
    (43, 'KZ-43', 'Kyzylorda Region', 'Кызылординская область', 'Қызылорда облысы', null),
    (47, 'KZ-47', 'Mangystau Region', 'Мангистауская область', 'Маңғыстау облысы', null),
    (55, 'KZ-55', 'Pavlodar Region', 'Павлодарская область', 'Павлодар облысы', null),
    (59, 'KZ-59', 'North Kazakhstan Region', 'Северо-Казахстанская область', 'Солтүстік Қазақстан облысы', null),
    (61, 'KZ-61', 'Turkistan Region', 'Туркестанская область', 'Түркістан облысы', null),
    (62, 'KZ-62', 'Ulytau Region', 'область Ұлытау', 'Ұлытау облысы', '2022-06-08'),
    (63, 'KZ-63', 'East Kazakhstan Region', 'Восточно-Казахстанская область', 'Шығыс Қазақстан облысы', null),
    (71, 'KZ-71', 'Astana (city)', 'город Астана', 'Астана қаласы', null),
    (75, 'KZ-75', 'Almaty (city)', 'город Алматы', 'Алматы қаласы', null),
    (79, 'KZ-79', 'Shymkent (city)', 'город Шымкент', 'Шымкент қаласы', '2018-06-19');

-- The Agency has no ethics commissioner of its own (Law 290-VIII of 19.05.2026, article 78).
insert into state_body (id, kind, code, name_en, name_ru, name_kk, takes_part) values
    (1, 'AUTHORISED_BODY', 'ACSA', 'Agency for Civil Service Affairs', 'Агентство по делам государственной службы', 'Мемлекеттік қызмет істері агенттігі', false);

insert into state_body (id, kind, code, name_en, name_ru, name_kk) values
    (111, 'MINISTRY', 'MID', 'Ministry of Foreign Affairs', 'Министерство иностранных дел', 'Сыртқы істер министрлігі'),
    (112, 'MINISTRY', 'MO', 'Ministry of Defence', 'Министерство обороны', 'Қорғаныс министрлігі'),
    (113, 'MINISTRY', 'MVD', 'Ministry of Internal Affairs', 'Министерство внутренних дел', 'Ішкі істер министрлігі'),
    (114, 'MINISTRY', 'MJ', 'Ministry of Justice', 'Министерство юстиции', 'Әділет министрлігі'),
    (115, 'MINISTRY', 'MF', 'Ministry of Finance', 'Министерство финансов', 'Қаржы министрлігі'),
    (116, 'MINISTRY', 'MNE', 'Ministry of National Economy', 'Министерство национальной экономики', 'Ұлттық экономика министрлігі'),
    (117, 'MINISTRY', 'MTI', 'Ministry of Trade and Integration', 'Министерство торговли и интеграции', 'Сауда және интеграция министрлігі'),
    (118, 'MINISTRY', 'MSH', 'Ministry of Agriculture', 'Министерство сельского хозяйства', 'Ауыл шаруашылығы министрлігі'),
    (119, 'MINISTRY', 'MTSZN', 'Ministry of Labour and Social Protection of the Population', 'Министерство труда и социальной защиты населения', 'Еңбек және халықты әлеуметтік қорғау министрлігі'),
    (120, 'MINISTRY', 'MZ', 'Ministry of Healthcare', 'Министерство здравоохранения', 'Денсаулық сақтау министрлігі'),
    (121, 'MINISTRY', 'MP', 'Ministry of Enlightenment', 'Министерство просвещения', 'Оқу-ағарту министрлігі'),
    (122, 'MINISTRY', 'MNVO', 'Ministry of Science and Higher Education', 'Министерство науки и высшего образования', 'Ғылым және жоғары білім министрлігі'),
    (123, 'MINISTRY', 'MKI', 'Ministry of Culture and Information', 'Министерство культуры и информации', 'Мәдениет және ақпарат министрлігі'),
    (124, 'MINISTRY', 'MTS', 'Ministry of Tourism and Sports', 'Министерство туризма и спорта', 'Туризм және спорт министрлігі'),
    (125, 'MINISTRY', 'MPS', 'Ministry of Industry and Construction', 'Министерство промышленности и строительства', 'Өнеркәсіп және құрылыс министрлігі'),
    (126, 'MINISTRY', 'MT', 'Ministry of Transport', 'Министерство транспорта', 'Көлік министрлігі'),
    (127, 'MINISTRY', 'ME', 'Ministry of Energy', 'Министерство энергетики', 'Энергетика министрлігі'),
    (128, 'MINISTRY', 'MEPR', 'Ministry of Ecology and Natural Resources', 'Министерство экологии и природных ресурсов', 'Экология және табиғи ресурстар министрлігі'),
    (129, 'MINISTRY', 'MVRI', 'Ministry of Water Resources and Irrigation', 'Министерство водных ресурсов и ирригации', 'Су ресурстары және ирригация министрлігі'),
    (130, 'MINISTRY', 'MCHS', 'Ministry of Emergency Situations', 'Министерство по чрезвычайным ситуациям', 'Төтенше жағдайлар министрлігі'),
    (131, 'MINISTRY', 'MIICR', 'Ministry of Artificial Intelligence and Digital Development', 'Министерство искусственного интеллекта и цифрового развития', 'Жасанды интеллект және цифрлық даму министрлігі'),
    (201, 'AGENCY', 'ASPR', 'Agency for Strategic Planning and Reforms', 'Агентство по стратегическому планированию и реформам', 'Стратегиялық жоспарлау және реформалар агенттігі'),
    (202, 'AGENCY', 'AZRK', 'Agency for Protection and Development of Competition', 'Агентство по защите и развитию конкуренции', 'Бәсекелестікті қорғау және дамыту агенттігі'),
    (203, 'AGENCY', 'AFM', 'Agency for Financial Monitoring', 'Агентство по финансовому мониторингу', 'Қаржылық мониторинг агенттігі'),
    (204, 'AGENCY', 'ARRFR', 'Agency for Regulation and Development of the Financial Market', 'Агентство по регулированию и развитию финансового рынка', 'Қаржы нарығын реттеу және дамыту агенттігі'),
    (205, 'AGENCY', 'AAE', 'Agency for Atomic Energy', 'Агентство по атомной энергии', 'Атом энергиясы жөніндегі агенттік'),
    (206, 'OTHER', 'VAP', 'Supreme Audit Chamber', 'Высшая аудиторская палата', 'Жоғары аудиторлық палата'),
    (207, 'OTHER', 'GP', 'General Prosecutor''s Office', 'Генеральная прокуратура', 'Бас прокуратура'),
    (208, 'OTHER', 'KNB', 'National Security Committee', 'Комитет национальной безопасности', 'Ұлттық қауіпсіздік комитеті'),
    (209, 'OTHER', 'NB', 'National Bank', 'Национальный Банк', 'Ұлттық Банк');

-- Defence, law enforcement (internal affairs, economic investigation, prosecution) and special state bodies: Decree 153 leaves them out.
update state_body set takes_part = false where code in ('MO', 'MVD', 'AFM', 'GP', 'KNB');

insert into state_body (id, kind, code, region_code, name_en, name_ru, name_kk) values
    (310, 'AKIMAT', 'AKIM-ABA', 10, 'Akimat of Abai Region', 'Аппарат акима области Абай', 'Абай облысы әкімінің аппараты'),
    (311, 'AKIMAT', 'AKIM-AKM', 11, 'Akimat of Akmola Region', 'Аппарат акима Акмолинской области', 'Ақмола облысы әкімінің аппараты'),
    (315, 'AKIMAT', 'AKIM-AKT', 15, 'Akimat of Aktobe Region', 'Аппарат акима Актюбинской области', 'Ақтөбе облысы әкімінің аппараты'),
    (319, 'AKIMAT', 'AKIM-ALM', 19, 'Akimat of Almaty Region', 'Аппарат акима Алматинской области', 'Алматы облысы әкімінің аппараты'),
    (323, 'AKIMAT', 'AKIM-ATY', 23, 'Akimat of Atyrau Region', 'Аппарат акима Атырауской области', 'Атырау облысы әкімінің аппараты'),
    (327, 'AKIMAT', 'AKIM-WKO', 27, 'Akimat of West Kazakhstan Region', 'Аппарат акима Западно-Казахстанской области', 'Батыс Қазақстан облысы әкімінің аппараты'),
    (331, 'AKIMAT', 'AKIM-ZHA', 31, 'Akimat of Zhambyl Region', 'Аппарат акима Жамбылской области', 'Жамбыл облысы әкімінің аппараты'),
    (333, 'AKIMAT', 'AKIM-ZHE', 33, 'Akimat of Zhetisu Region', 'Аппарат акима области Жетісу', 'Жетісу облысы әкімінің аппараты'),
    (335, 'AKIMAT', 'AKIM-KAR', 35, 'Akimat of Karaganda Region', 'Аппарат акима Карагандинской области', 'Қарағанды облысы әкімінің аппараты'),
    (339, 'AKIMAT', 'AKIM-KOS', 39, 'Akimat of Kostanay Region', 'Аппарат акима Костанайской области', 'Қостанай облысы әкімінің аппараты'),
    (343, 'AKIMAT', 'AKIM-KYZ', 43, 'Akimat of Kyzylorda Region', 'Аппарат акима Кызылординской области', 'Қызылорда облысы әкімінің аппараты'),
    (347, 'AKIMAT', 'AKIM-MAN', 47, 'Akimat of Mangystau Region', 'Аппарат акима Мангистауской области', 'Маңғыстау облысы әкімінің аппараты'),
    (355, 'AKIMAT', 'AKIM-PAV', 55, 'Akimat of Pavlodar Region', 'Аппарат акима Павлодарской области', 'Павлодар облысы әкімінің аппараты'),
    (359, 'AKIMAT', 'AKIM-NKO', 59, 'Akimat of North Kazakhstan Region', 'Аппарат акима Северо-Казахстанской области', 'Солтүстік Қазақстан облысы әкімінің аппараты'),
    (361, 'AKIMAT', 'AKIM-TUR', 61, 'Akimat of Turkistan Region', 'Аппарат акима Туркестанской области', 'Түркістан облысы әкімінің аппараты'),
    (362, 'AKIMAT', 'AKIM-ULY', 62, 'Akimat of Ulytau Region', 'Аппарат акима области Ұлытау', 'Ұлытау облысы әкімінің аппараты'),
    (363, 'AKIMAT', 'AKIM-EKO', 63, 'Akimat of East Kazakhstan Region', 'Аппарат акима Восточно-Казахстанской области', 'Шығыс Қазақстан облысы әкімінің аппараты'),
    (371, 'AKIMAT', 'AKIM-AST', 71, 'Akimat of Astana City', 'Аппарат акима города Астаны', 'Астана қаласы әкімінің аппараты'),
    (375, 'AKIMAT', 'AKIM-ALA', 75, 'Akimat of Almaty City', 'Аппарат акима города Алматы', 'Алматы қаласы әкімінің аппараты'),
    (379, 'AKIMAT', 'AKIM-SHY', 79, 'Akimat of Shymkent City', 'Аппарат акима города Шымкента', 'Шымкент қаласы әкімінің аппараты');

-- What the demonstration loader has done (kz.adep.platform.demo). Whether a database is a demonstration is settled on its first start.
create table demo_standing (
    one boolean primary key default true check (one),
    wanted boolean not null
);
create table demo_part (
    name text primary key,
    loaded_at timestamptz not null default now()
);
grant select, insert on demo_standing, demo_part to adep_app;
