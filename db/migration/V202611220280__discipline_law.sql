-- The law on misconduct as dated rows: misdeeds, sanctions, categories of posts, grounds that stop a limitation period and
-- measures of legal influence. A row is looked up by the day it is asked for, so that a new act is a new row.
-- CSL2026: Law of 19.05.2026 No. 290-VIII "On civil service", in force since 1 July 2026. D152, D156: Decrees of 29.12.2015 on
-- disciplinary commissions and on Ethics Councils, read in editions before that law; what replaced them was not found.
-- note: ASSUMED (not found in a text), OLD_EDITION (found in an edition before the law of 2026), PART (the list is not complete).
create table conduct_entry (
    list       text     not null check (list in ('MISDEED', 'SANCTION', 'CATEGORY', 'PAUSE', 'MEASURE')),
    code       text     not null check (code ~ '^[A-Z0-9_]{2,30}$'),
    position   smallint not null,
    act        text     not null,
    article    text     not null,
    valid_from date     not null,
    valid_to   date     check (valid_to >= valid_from),
    label_kk   text     not null,
    label_ru   text     not null,
    label_en   text     not null,
    note       text     check (note in ('ASSUMED', 'OLD_EDITION', 'PART')),
    kind       text     check (kind in ('MINOR', 'SIGNIFICANT', 'GROSS', 'DISCREDITING')),
    track      text     check (track in ('COMMISSION', 'COUNCIL', 'AGENCY')),
    months     smallint check (months > 0),
    primary key (list, code, valid_from),
    constraint conduct_entry_misdeed check ((list = 'MISDEED') = (kind is not null)),
    constraint conduct_entry_category check ((list = 'CATEGORY') = (track is not null)),
    constraint conduct_entry_sanction check (list = 'SANCTION' or months is null)
);
comment on column conduct_entry.months is 'how long a sanction is in force; absent where the law names no time';

-- Which sanctions follow which misdeed; what stands for a misdeed of an ordinary grade is left to who decides.
create table misdeed_sanction (
    misdeed    text    not null,
    sanction   text    not null,
    repeated   boolean not null,
    act        text    not null,
    article    text    not null,
    valid_from date    not null,
    valid_to   date    check (valid_to >= valid_from),
    note       text    check (note in ('ASSUMED', 'NO_VACANCY')),
    within_months smallint check (repeated = (within_months is not null)),
    primary key (misdeed, sanction, repeated, valid_from)
);
comment on column misdeed_sanction.within_months is 'a misdeed is repeated when so few months lie between';

-- The terms of a proceeding; a rule without a track holds for every track that has none of its own.
create table proceeding_rule (
    code       text     primary key,
    step       text     not null check (step in ('FORWARD', 'INVESTIGATION', 'ACQUAINT', 'CONSIDER', 'TELL_SERVANT', 'REFER', 'REPLY')),
    track      text     check (track in ('COMMISSION', 'COUNCIL', 'AGENCY')),
    act        text     not null,
    article    text,
    valid_from date     not null,
    valid_to   date     check (valid_to >= valid_from),
    length     integer  not null check (length > 0),
    unit       text     not null check (unit in ('WORKING_DAY', 'MONTH')),
    note       text     check (note in ('ASSUMED', 'OLD_EDITION')),
    unique nulls not distinct (step, track, valid_from)
);

-- A sanction is possible for so many months from the day the misdeed was detected and from the day it was committed.
create table limitation_rule (
    basis          text     not null check (basis in ('ORDINARY', 'DISCREDITING', 'AFTER_CASE')),
    from_detection smallint not null check (from_detection > 0),
    from_misdeed   smallint not null check (from_misdeed > 0),
    act            text     not null,
    article        text     not null,
    valid_from     date     not null,
    valid_to       date     check (valid_to >= valid_from),
    primary key (basis, valid_from)
);

create table collegial_rule (
    track        text     not null check (track in ('COMMISSION', 'COUNCIL', 'AGENCY')),
    members      smallint not null check (members > 0),
    quorum_of    smallint not null check (quorum_of > 0),
    quorum_from  smallint not null check (quorum_from >= quorum_of),
    act          text     not null,
    valid_from   date     not null,
    valid_to     date     check (valid_to >= valid_from),
    note         text     check (note in ('ASSUMED', 'OLD_EDITION')),
    primary key (track, valid_from)
);
comment on column collegial_rule.members is 'the least number of members, which is odd';
comment on column collegial_rule.quorum_of is 'quorum_of parts of quorum_from must be present: 3 of 4';

insert into conduct_entry (list, code, position, act, article, valid_from, kind, note, label_kk, label_ru, label_en) values
    ('MISDEED', 'MINOR', 1, 'CSL2026', '61', '2026-07-01', 'MINOR', 'ASSUMED', 'Елеусіз тәртіптік теріс қылық', 'Незначительный дисциплинарный проступок', 'Minor disciplinary misdeed'),
    ('MISDEED', 'SIGNIFICANT', 2, 'CSL2026', '61', '2026-07-01', 'SIGNIFICANT', 'ASSUMED', 'Елеулі тәртіптік теріс қылық', 'Значительный дисциплинарный проступок', 'Significant disciplinary misdeed'),
    ('MISDEED', 'GROSS', 3, 'CSL2026', '61', '2026-07-01', 'GROSS', 'ASSUMED', 'Өрескел тәртіптік теріс қылық', 'Грубый дисциплинарный проступок', 'Gross disciplinary misdeed'),
    ('MISDEED', 'D01', 11, 'CSL2026', '62(1)', '2026-07-01', 'DISCREDITING', null, 'Басқа мемлекеттік органдардың қызметіне заңсыз араласу', 'Неправомерное вмешательство в деятельность других государственных органов', 'Unlawful interference in the work of other state bodies'),
    ('MISDEED', 'D02', 12, 'CSL2026', '62(2)', '2026-07-01', 'DISCREDITING', null, 'Өкілеттіктерін өзінің немесе жақындарының материалдық мүддесі үшін пайдалану', 'Использование полномочий в материальных интересах своих или близких', 'Using powers for one''s own or relatives'' material interests'),
    ('MISDEED', 'D03', 13, 'CSL2026', '62(3)', '2026-07-01', 'DISCREDITING', null, 'Қызметке алу мен жоғарылату кезіндегі протекционизм, туысқа тарту', 'Протекционизм, кумовство при приёме и продвижении по службе', 'Protectionism or nepotism in entry and promotion'),
    ('MISDEED', 'D04', 14, 'CSL2026', '62(4)', '2026-07-01', 'DISCREDITING', null, 'Шешімдер дайындау мен қабылдау кезінде біреуге заңсыз артықшылық беру', 'Неправомерное предпочтение лицам при подготовке и принятии решений', 'Unlawful preference to persons in preparing and taking decisions'),
    ('MISDEED', 'D05', 15, 'CSL2026', '62(5)', '2026-07-01', 'DISCREDITING', null, 'Кәсіпкерлік қызметке заңда көзделмеген көмек көрсету', 'Содействие в предпринимательской деятельности, не предусмотренное законом', 'Help to business not provided for by law'),
    ('MISDEED', 'D06', 16, 'CSL2026', '62(6)', '2026-07-01', 'DISCREDITING', null, 'Жария емес қызметтік ақпаратты жеке немесе топтық мүддеге пайдалану', 'Использование непубличной служебной информации в личных или групповых интересах', 'Using non-public official information for personal or group interests'),
    ('MISDEED', 'D07', 17, 'CSL2026', '62(7)', '2026-07-01', 'DISCREDITING', null, 'Ақпаратты беруден негізсіз бас тарту, кешіктіру, жалған немесе толық емес ақпарат беру', 'Необоснованный отказ в информации, задержка, ложная или неполная информация', 'Unjustified refusal or delay of information, false or incomplete information'),
    ('MISDEED', 'D08', 18, 'CSL2026', '62(8)', '2026-07-01', 'DISCREDITING', null, 'Заңда көзделмеген ақпаратты талап ету', 'Требование информации, не предусмотренной законом', 'Demanding information not provided for by law'),
    ('MISDEED', 'D09', 19, 'CSL2026', '62(9)', '2026-07-01', 'DISCREDITING', null, 'Мемлекеттік ресурстарды сайлау қорларына беру', 'Передача государственных ресурсов в избирательные фонды', 'Passing state resources to election funds'),
    ('MISDEED', 'D10', 20, 'CSL2026', '62(10)', '2026-07-01', 'DISCREDITING', null, 'Артықшылық алу мақсатында сыйлық беру, қызмет көрсету', 'Подарки и услуги должностным лицам ради получения выгод', 'Gifts or services to persons to obtain a benefit'),
    ('MISDEED', 'D11', 21, 'CSL2026', '62(11)', '2026-07-01', 'DISCREDITING', null, 'Адамдардың құқықтарын іске асыруына кедергі жасау', 'Создание препятствий лицам в реализации их прав', 'Obstructing persons in the use of their rights'),
    ('MISDEED', 'D12', 22, 'CSL2026', '62(12)', '2026-07-01', 'DISCREDITING', null, 'Кәсіпкерлікті мемлекеттік бақылау қағидаларын өрескел бұзу', 'Грубое нарушение правил государственного контроля предпринимательства', 'Gross breach of the rules on state control of business'),
    ('MISDEED', 'D13', 23, 'CSL2026', '62(13)', '2026-07-01', 'DISCREDITING', null, 'Реттеу өкілеттіктерін кәсіпкерлік субъектілеріне беру', 'Делегирование регулирующих полномочий субъектам предпринимательства', 'Delegating regulatory powers to businesses'),
    ('MISDEED', 'D14', 24, 'CSL2026', '62(14)', '2026-07-01', 'DISCREDITING', null, 'Бақылау функцияларын мемлекеттік емес ұйымдарға беру', 'Передача контрольных функций негосударственным организациям', 'Passing control functions to non-state bodies'),
    ('MISDEED', 'D15', 25, 'CSL2026', '62(15)', '2026-07-01', 'DISCREDITING', null, 'Өз міндеттерін атқарғаны үшін сыйақы алу', 'Принятие вознаграждения за исполнение своих обязанностей', 'Accepting remuneration for one''s duties'),
    ('MISDEED', 'D16', 26, 'CSL2026', '62(16)', '2026-07-01', 'DISCREDITING', null, 'Бағыныстыларынан сыйлық немесе қызмет қабылдау', 'Принятие подарков или услуг от подчинённых', 'Accepting gifts or services from subordinates'),
    ('MISDEED', 'D17', 27, 'CSL2026', '62(17)', '2026-07-01', 'DISCREDITING', null, 'Біреудің есебінен сапарға шығу', 'Принятие оплаченных другими поездок', 'Accepting trips paid by others'),
    ('MISDEED', 'D18', 28, 'CSL2026', '62(18)', '2026-07-01', 'DISCREDITING', null, 'Несие, бағалы қағаздар, мүлік алуда заңсыз артықшылықты пайдалану', 'Неправомерные преимущества при получении кредитов, ценных бумаг, имущества', 'Unlawful advantages in credit, securities or property'),
    ('MISDEED', 'D2_DRUGS', 29, 'CSL2026', '62 §2', '2026-07-01', 'DISCREDITING', null, 'Есірткіні медициналық емес мақсатта тұтыну', 'Немедицинское потребление наркотиков', 'Drug use'),
    ('MISDEED', 'D2_DRIVING', 30, 'CSL2026', '62 §2', '2026-07-01', 'DISCREDITING', null, 'Мас күйінде көлік жүргізу', 'Управление транспортом в состоянии опьянения', 'Driving while drunk');

insert into conduct_entry (list, code, position, act, article, valid_from, months, note, label_kk, label_ru, label_en) values
    ('SANCTION', 'REMARK', 1, 'CSL2026', '61', '2026-07-01', 2, null, 'Ескерту', 'Замечание', 'Remark'),
    ('SANCTION', 'REPRIMAND', 2, 'CSL2026', '61', '2026-07-01', 3, null, 'Сөгіс', 'Выговор', 'Reprimand'),
    ('SANCTION', 'SEVERE_REPRIMAND', 3, 'CSL2026', '61', '2026-07-01', 4, null, 'Қатаң сөгіс', 'Строгий выговор', 'Severe reprimand'),
    ('SANCTION', 'INCOMPLETE_FITNESS', 4, 'CSL2026', '61', '2026-07-01', 6, null, 'Қызметке толық сай еместігі туралы ескерту', 'Предупреждение о неполном служебном соответствии', 'Warning of incomplete fitness'),
    -- Not in use until 1 January 2029, but for the pilot bodies from 1 January 2027, which were not named.
    ('SANCTION', 'LEVEL_LOWERING', 5, 'CSL2026', '61', '2029-01-01', 6, 'PART', 'Лауазымдық деңгейін төмендету', 'Понижение должностного уровня', 'Lowering of the position level'),
    ('SANCTION', 'DEMOTION', 6, 'CSL2026', '61', '2026-07-01', null, null, 'Мемлекеттік лауазымын төмендету', 'Понижение в государственной должности', 'Demotion'),
    ('SANCTION', 'ELECTED_UNFIT', 7, 'CSL2026', '61', '2026-07-01', 6, null, 'Сайланған қызметшіні атқаратын лауазымына сай емес деп тану', 'Признание избранного служащего не соответствующим занимаемой должности', 'Finding an elected servant unfit for the post'),
    ('SANCTION', 'DISMISSAL', 8, 'CSL2026', '61', '2026-07-01', null, null, 'Лауазымынан шығару', 'Увольнение', 'Dismissal');

insert into conduct_entry (list, code, position, act, article, valid_from, track, note, label_kk, label_ru, label_en) values
    ('CATEGORY', 'CORPS_B', 1, 'D152', '1', '2016-01-01', 'COMMISSION', 'OLD_EDITION', '«Б» корпусының өзге қызметшісі', 'Иной служащий корпуса «Б»', 'Other servant of corps B'),
    ('CATEGORY', 'C_O', 2, 'D156', '6', '2016-01-01', 'COUNCIL', 'OLD_EDITION', 'C-O-1, C-O-2 санаттары', 'Категории C-O-1, C-O-2', 'Categories C-O-1, C-O-2'),
    ('CATEGORY', 'C_R', 3, 'D156', '6', '2016-01-01', 'COUNCIL', 'OLD_EDITION', 'C-R-1, C-R-2 санаттары', 'Категории C-R-1, C-R-2', 'Categories C-R-1, C-R-2'),
    ('CATEGORY', 'D_1_2', 4, 'D156', '6', '2016-01-01', 'COUNCIL', 'OLD_EDITION', 'D-1, D-2 санаттары', 'Категории D-1, D-2', 'Categories D-1, D-2'),
    ('CATEGORY', 'D_O', 5, 'D156', '6', '2016-01-01', 'COUNCIL', 'OLD_EDITION', 'D-O-1, D-O-2 санаттары', 'Категории D-O-1, D-O-2', 'Categories D-O-1, D-O-2'),
    ('CATEGORY', 'E_1_2', 6, 'D156', '6', '2016-01-01', 'COUNCIL', 'OLD_EDITION', 'E-1, E-2 санаттары', 'Категории E-1, E-2', 'Categories E-1, E-2'),
    ('CATEGORY', 'E_R', 7, 'D156', '6', '2016-01-01', 'COUNCIL', 'OLD_EDITION', 'E-R-1, E-R-2 санаттары', 'Категории E-R-1, E-R-2', 'Categories E-R-1, E-R-2'),
    ('CATEGORY', 'AKIM', 8, 'D156', '6', '2016-01-01', 'COUNCIL', 'OLD_EDITION', 'Облыс орталығының, қаланың, ауданның әкімі', 'Аким областного центра, города, района', 'Akim of a regional centre, city or district'),
    ('CATEGORY', 'COMMISSIONER', 9, 'D156', '6', '2016-01-01', 'COUNCIL', 'OLD_EDITION', 'Әдеп жөніндегі штаттық уәкіл', 'Штатный уполномоченный по этике', 'Full-time ethics commissioner'),
    ('CATEGORY', 'CORPS_A', 10, 'D156', '6', '2016-01-01', 'AGENCY', 'OLD_EDITION', '«А» корпусының қызметшісі', 'Служащий корпуса «А»', 'Servant of corps A'),
    ('CATEGORY', 'B_1_C_1_2', 11, 'D156', '6', '2016-01-01', 'AGENCY', 'OLD_EDITION', 'B-1, C-1, C-2 санаттары', 'Категории B-1, C-1, C-2', 'Categories B-1, C-1, C-2');

-- The law names nine grounds; two of them were not found.
insert into conduct_entry (list, code, position, act, article, valid_from, note, label_kk, label_ru, label_en) values
    ('PAUSE', 'ILLNESS', 1, 'CSL2026', '64', '2026-07-01', null, 'Ауру', 'Болезнь', 'Illness'),
    ('PAUSE', 'LEAVE', 2, 'CSL2026', '64', '2026-07-01', null, 'Демалыс', 'Отпуск', 'Leave'),
    ('PAUSE', 'TRIP', 3, 'CSL2026', '64', '2026-07-01', null, 'Іссапар', 'Командировка', 'Business trip'),
    ('PAUSE', 'TRAINING', 4, 'CSL2026', '64', '2026-07-01', null, 'Оқу', 'Обучение', 'Training'),
    ('PAUSE', 'PUBLIC_DUTIES', 5, 'CSL2026', '64', '2026-07-01', null, 'Мемлекеттік немесе қоғамдық міндеттерді атқару', 'Исполнение государственных или общественных обязанностей', 'Public duties'),
    ('PAUSE', 'APPEAL', 6, 'CSL2026', '64', '2026-07-01', null, 'Шағымдану', 'Обжалование', 'Appeal'),
    ('PAUSE', 'CRIMINAL_CASE', 7, 'CSL2026', '64', '2026-07-01', null, 'Қылмыстық іс', 'Уголовное дело', 'Criminal case'),
    ('PAUSE', 'OTHER_GROUND', 8, 'CSL2026', '64', '2026-07-01', 'PART', 'Заңдағы өзге негіз', 'Иное основание, названное в законе', 'Another ground named in the law'),
    ('MEASURE', 'TALK', 1, 'CSL2026', '66', '2026-07-01', null, 'Профилактикалық әңгіме', 'Профилактическая беседа', 'Preventive talk'),
    ('MEASURE', 'WRITTEN_WARNING', 2, 'CSL2026', '66', '2026-07-01', null, 'Жазбаша ескерту', 'Письменное предупреждение', 'Written warning'),
    ('MEASURE', 'COMPETENCY_CHECK', 3, 'CSL2026', '66', '2026-07-01', null, 'Құзыреттерін тексеру', 'Проверка компетенций', 'Competency check'),
    ('MEASURE', 'BEHAVIOUR_ADVICE', 4, 'CSL2026', '66', '2026-07-01', null, 'Мінез-құлық жөніндегі жеке ұсынымдар', 'Индивидуальные рекомендации по поведению', 'Individual behaviour recommendations'),
    ('MEASURE', 'PREVENTIVE_REGISTER', 5, 'CSL2026', '66', '2026-07-01', null, 'Профилактикалық есепке алу және бақылау', 'Постановка на профилактический учёт и наблюдение', 'Preventive register and monitoring');

insert into misdeed_sanction (misdeed, sanction, repeated, act, article, valid_from, note, within_months)
select r.*, case when r.repeated then 12 end from (
    select 'D' || to_char(item, 'FM00') as misdeed, sanction, repeated, 'CSL2026', '62', date '2026-07-01', note
      from unnest(array[1, 6, 7, 8, 10, 11, 12]) as item,
           (values ('DEMOTION', false, null), ('INCOMPLETE_FITNESS', false, 'NO_VACANCY'), ('DISMISSAL', true, null)) as c (sanction, repeated, note)
    union all
    select 'D' || to_char(item, 'FM00'), sanction, repeated, 'CSL2026', '62', date '2026-07-01', null
      from unnest(array[2, 3, 4, 5]) as item, unnest(array['INCOMPLETE_FITNESS', 'ELECTED_UNFIT', 'DISMISSAL']) as sanction,
           unnest(array[false, true]) as repeated
    union all
    select misdeed, 'DISMISSAL', repeated, 'CSL2026', '62', date '2026-07-01', null
      from unnest(array['D09', 'D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D2_DRUGS', 'D2_DRIVING']) as misdeed,
           unnest(array[false, true]) as repeated
    union all
    -- Which sanction fits which grade was not found: every one of article 61 is left to who decides.
    select grade, code, repeated, 'CSL2026', '61', date '2026-07-01', 'ASSUMED'
      from unnest(array['MINOR', 'SIGNIFICANT', 'GROSS']) as grade, conduct_entry, unnest(array[false, true]) as repeated
     where list = 'SANCTION') as r;

insert into proceeding_rule (code, step, track, act, article, valid_from, length, unit, note) values
    ('FORWARD', 'FORWARD', null, 'D156', null, '2016-01-01', 3, 'WORKING_DAY', 'OLD_EDITION'),
    ('INVESTIGATION', 'INVESTIGATION', null, 'D152', null, '2016-01-01', 10, 'WORKING_DAY', 'OLD_EDITION'),
    ('ACQUAINT', 'ACQUAINT', null, 'D152', null, '2016-01-01', 3, 'WORKING_DAY', 'OLD_EDITION'),
    ('CONSIDER_COMMISSION', 'CONSIDER', 'COMMISSION', 'D152', null, '2016-01-01', 10, 'WORKING_DAY', 'OLD_EDITION'),
    ('CONSIDER_COUNCIL', 'CONSIDER', 'COUNCIL', 'D156', null, '2016-01-01', 20, 'WORKING_DAY', 'OLD_EDITION'),
    ('CONSIDER_AGENCY', 'CONSIDER', 'AGENCY', 'D156', null, '2016-01-01', 20, 'WORKING_DAY', 'ASSUMED'),
    ('TELL_SERVANT', 'TELL_SERVANT', null, 'D152', null, '2016-01-01', 3, 'WORKING_DAY', 'OLD_EDITION'),
    ('REFER', 'REFER', null, 'D156', null, '2016-01-01', 3, 'WORKING_DAY', 'OLD_EDITION'),
    ('REPLY', 'REPLY', null, 'CSL2026', '66', '2026-07-01', 1, 'MONTH', null);

insert into limitation_rule (basis, from_detection, from_misdeed, act, article, valid_from) values
    ('ORDINARY', 1, 6, 'CSL2026', '64', '2026-07-01'),
    ('DISCREDITING', 3, 12, 'CSL2026', '64', '2026-07-01'),
    ('AFTER_CASE', 3, 12, 'CSL2026', '64', '2026-07-01');

-- The commission has five members at least in central executive bodies and three where the staff is below fifty.
insert into collegial_rule (track, members, quorum_of, quorum_from, act, valid_from, note) values
    ('COMMISSION', 3, 3, 4, 'D152', '2016-01-01', 'OLD_EDITION'),
    ('COUNCIL', 7, 2, 3, 'D156', '2016-01-01', 'OLD_EDITION'),
    ('AGENCY', 7, 2, 3, 'D156', '2016-01-01', 'ASSUMED');

grant select on conduct_entry, misdeed_sanction, proceeding_rule, limitation_rule, collegial_rule to adep_office, adep_agency;
