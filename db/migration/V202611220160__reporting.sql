-- Quarterly reports. The form is data: the one prescribed by the Agency was not available, so the template below is
-- reconstructed and says so (assumed), as does its due rule.
create table report_template (
    code text not null,
    version integer not null,
    basis_kk text not null,
    basis_ru text not null,
    basis_en text not null,
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    valid_from date not null,
    valid_to date,
    due_offset_days integer not null check (due_offset_days between 1 and 90),
    assumed boolean not null,
    primary key (code, version)
);
comment on column report_template.due_offset_days is 'calendar days after the end of the quarter, then on to a working day';

create table report_section (
    template_code text not null,
    template_version integer not null,
    code text not null check (code ~ '^[A-N]$'),
    title_kk text not null,
    title_ru text not null,
    title_en text not null,
    position integer not null,
    primary key (template_code, template_version, code),
    foreign key (template_code, template_version) references report_template (code, version)
);

create table report_indicator (
    template_code text not null,
    template_version integer not null,
    code text not null,
    section text not null,
    label_kk text not null,
    label_ru text not null,
    label_en text not null,
    nature text not null check (nature in ('FLOW', 'STOCK')),
    source text not null check (source in ('COMPUTED', 'MANUAL')),
    formula text,
    position integer not null,
    primary key (template_code, template_version, code),
    foreign key (template_code, template_version, section) references report_section (template_code, template_version, code),
    constraint report_indicator_formula check ((source = 'COMPUTED') = (formula is not null))
);
comment on column report_indicator.formula is 'parameters of a case filter without the quarter; the figure is the number of cases it finds';
comment on column report_indicator.nature is 'the year sums flows; of a stock it takes the last quarter';

-- What must add up: the signed terms of an equation make zero.
create table report_equation (
    template_code text not null,
    template_version integer not null,
    equation text not null,
    indicator text not null,
    sign smallint not null check (sign in (-1, 1)),
    primary key (template_code, template_version, equation, indicator),
    foreign key (template_code, template_version, indicator) references report_indicator (template_code, template_version, code)
);
comment on column report_equation.sign is '-1 for the total, 1 for its parts';

create table quarterly_report (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    year smallint not null,
    quarter smallint not null check (quarter between 1 and 4),
    revision smallint not null default 1 check (revision > 0),
    template_code text not null,
    template_version integer not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED')),
    narrative_success text not null default '',
    narrative_problems text not null default '',
    narrative_proposals text not null default '',
    computed_at timestamptz not null,
    first_submitted_at timestamptz,
    submitted_at timestamptz,
    accepted_at timestamptz,
    published_at timestamptz,
    version integer not null,
    primary key (state_body_id, id),
    constraint quarterly_report_once unique (state_body_id, year, quarter, revision),
    foreign key (template_code, template_version) references report_template (code, version),
    constraint quarterly_report_submitted check (state = 'DRAFT' or (first_submitted_at is not null and submitted_at is not null)),
    constraint quarterly_report_accepted check (state not in ('ACCEPTED', 'PUBLISHED') or accepted_at is not null),
    constraint quarterly_report_published check (state <> 'PUBLISHED' or published_at is not null)
);
create index quarterly_report_quarter on quarterly_report (year, quarter, state);

create table report_figure (
    state_body_id integer not null,
    report_id uuid not null,
    indicator text not null,
    computed bigint check (computed >= 0),
    manual bigint check (manual >= 0),
    reason text,
    primary key (state_body_id, report_id, indicator),
    foreign key (state_body_id, report_id) references quarterly_report (state_body_id, id),
    constraint report_figure_reason check (computed is null or manual is null or btrim(reason) <> '')
);

create table report_comment (
    state_body_id integer not null,
    report_id uuid not null,
    id uuid not null,
    section text not null,
    body text not null check (btrim(body) <> ''),
    author uuid not null,
    at timestamptz not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, report_id) references quarterly_report (state_body_id, id)
);
create index report_comment_report on report_comment (state_body_id, report_id, at);

grant select on report_template, report_section, report_indicator, report_equation
    to adep_office, adep_agency, adep_public, adep_admin, adep_app;

do $$
declare
    name text;
begin
    foreach name in array array['quarterly_report', 'report_figure', 'report_comment'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create constraint trigger %I after insert or update or delete on %I
            deferrable initially deferred for each row execute function audit_guard()', name || '_audited', name);
    end loop;
end
$$;

-- The office sees all of its own and writes until it submits; the Agency never sees a draft and changes nothing but the
-- state; the public sees what is published.
grant select, insert, update on quarterly_report to adep_office;
grant select on quarterly_report to adep_agency, adep_public;
grant update (state, accepted_at, published_at, version) on quarterly_report to adep_agency;
create policy report_office_read on quarterly_report for select to adep_office using (state_body_id = adep_body());
create policy report_office_open on quarterly_report for insert to adep_office
    with check (state_body_id = adep_body() and state = 'DRAFT');
create policy report_office_edit on quarterly_report for update to adep_office
    using (state_body_id = adep_body() and state in ('DRAFT', 'RETURNED'))
    with check (state_body_id = adep_body() and state in ('DRAFT', 'RETURNED', 'SUBMITTED'));
create policy report_agency_read on quarterly_report for select to adep_agency using (state <> 'DRAFT');
create policy report_agency_review on quarterly_report for update to adep_agency
    using (state in ('SUBMITTED', 'ACCEPTED')) with check (state in ('RETURNED', 'ACCEPTED', 'PUBLISHED'));
create policy report_public on quarterly_report for select to adep_public using (state = 'PUBLISHED');

-- Figures are frozen from the submission on: nobody may write them but the office of an open report.
grant select, insert, update on report_figure to adep_office;
grant select on report_figure to adep_agency;
grant select (state_body_id, report_id, indicator, computed, manual) on report_figure to adep_public;
create policy figure_office_read on report_figure for select to adep_office using (state_body_id = adep_body());
create policy figure_office_add on report_figure for insert to adep_office
    with check (state_body_id = adep_body() and exists (select from quarterly_report r
        where r.state_body_id = adep_body() and r.id = report_id and r.state in ('DRAFT', 'RETURNED')));
create policy figure_office_edit on report_figure for update to adep_office
    using (state_body_id = adep_body() and exists (select from quarterly_report r
        where r.state_body_id = adep_body() and r.id = report_id and r.state in ('DRAFT', 'RETURNED')));
create policy figure_agency on report_figure for select to adep_agency
    using (exists (select from quarterly_report r where r.state_body_id = report_figure.state_body_id and r.id = report_id));
create policy figure_public on report_figure for select to adep_public
    using (exists (select from quarterly_report r where r.state_body_id = report_figure.state_body_id and r.id = report_id));

grant select on report_comment to adep_office;
grant select, insert on report_comment to adep_agency;
create policy comment_office on report_comment for select to adep_office using (state_body_id = adep_body());
create policy comment_agency_read on report_comment for select to adep_agency
    using (exists (select from quarterly_report r where r.state_body_id = report_comment.state_body_id and r.id = report_id));
create policy comment_agency_write on report_comment for insert to adep_agency
    with check (author = adep_account() and exists (select from quarterly_report r
        where r.state_body_id = report_comment.state_body_id and r.id = report_id and r.state = 'SUBMITTED'));

insert into report_template values ('COMMISSIONER', 1,
    'Президенттің 2015 жылғы 29 желтоқсандағы № 153 Жарлығының 8-тармағы; 2017 жылғы 4 тамыздағы № 156 бұйрық (V1700015534)',
    'Пункт 8 Указа Президента от 29 декабря 2015 года № 153; приказ от 4 августа 2017 года № 156 (V1700015534)',
    'Decree of the President No. 153 of 29 December 2015, paragraph 8; Order No. 156 of 4 August 2017 (V1700015534)',
    'Әдеп жөніндегі уәкілдің тоқсандық есебі', 'Ежеквартальный отчёт уполномоченного по этике', 'Quarterly report of the ethics commissioner',
    '2017-08-04', null, 10, true);

insert into report_section (template_code, template_version, code, position, title_kk, title_ru, title_en)
select 'COMMISSIONER', 1, * from (values
    ('A', 1, 'Консультациялар', 'Консультации', 'Consultations'),
    ('B', 2, 'Арыздар', 'Заявления', 'Applications'),
    ('C', 3, 'Әдеп бұзушылықтар және жауаптылық', 'Нарушения этики и ответственность', 'Breaches of ethics and responsibility'),
    ('D', 4, 'Мемлекеттік қызметшілердің құқықтарын қорғау', 'Защита прав государственных служащих', 'Protection of civil servants'' rights'),
    ('E', 5, 'Түсіндіру жұмыстары', 'Разъяснительная работа', 'Explanatory work'),
    ('F', 6, 'Азаматтық қоғаммен өзара іс-қимыл', 'Взаимодействие с гражданским обществом', 'Interaction with civil society'),
    ('G', 7, 'Анонимді сауалнама', 'Анонимное анкетирование', 'Anonymous surveys'),
    ('H', 8, 'Себептер мен жағдайларды талдау', 'Анализ причин и условий', 'Analysis of causes and conditions'),
    ('I', 9, 'Азаматтар мен қызметшілерді қабылдау', 'Приём граждан и служащих', 'Reception of citizens and servants'),
    ('J', 10, 'Агенттікті хабардар ету', 'Уведомление Агентства', 'Notices to the Agency'),
    ('K', 11, 'Құқықтық ықпал ету шаралары', 'Меры правового воздействия', 'Legal-influence measures'),
    ('M', 12, 'Қызметшілерді ынталандыру', 'Мотивация персонала', 'Staff motivation'),
    ('N', 13, 'Сипаттамалық бөлім', 'Описательная часть', 'Narrative part')
) as section;

insert into report_indicator (template_code, template_version, position, section, code, nature, source, formula, label_kk, label_ru, label_en)
select 'COMMISSIONER', 1, row_number() over (), section, code, nature, case when formula is null then 'MANUAL' else 'COMPUTED' end, formula, kk, ru, en
from (values
    ('A', 'A1', 'FLOW', 'kind=CONSULTATION&moment=CLOSED&sender=CIVIL_SERVANT', 'Мемлекеттік қызметшілерге берілген консультациялар, барлығы', 'Консультации государственным служащим, всего', 'Consultations given to civil servants, total'),
    ('A', 'A1.1', 'FLOW', 'kind=CONSULTATION&moment=CLOSED&sender=CIVIL_SERVANT&topic=ETHICS', 'қызметтік әдеп туралы', 'по служебной этике', 'on service ethics'),
    ('A', 'A1.2', 'FLOW', 'kind=CONSULTATION&moment=CLOSED&sender=CIVIL_SERVANT&topic=RESTRICTIONS', 'шектеулер мен тыйымдар туралы', 'по ограничениям и запретам', 'on restrictions and prohibitions'),
    ('A', 'A1.3', 'FLOW', 'kind=CONSULTATION&moment=CLOSED&sender=CIVIL_SERVANT&topic=CONFLICT_OF_INTEREST', 'мүдделер қақтығысы туралы', 'по конфликту интересов', 'on conflict of interest'),
    ('A', 'A1.4', 'FLOW', 'kind=CONSULTATION&moment=CLOSED&sender=CIVIL_SERVANT&topic=OTHER', 'басқа мәселелер туралы', 'по другим вопросам', 'on other questions'),
    ('A', 'A2', 'FLOW', 'kind=CONSULTATION&moment=CLOSED&sender=CITIZEN', 'Азаматтарға берілген консультациялар', 'Консультации гражданам', 'Consultations given to citizens'),
    ('B', 'B1', 'FLOW', 'kind=APPLICATION&moment=REGISTERED', 'Түскен арыздар, барлығы', 'Поступило заявлений, всего', 'Applications received, total'),
    ('B', 'B1.1', 'FLOW', 'kind=APPLICATION&moment=REGISTERED&sender=CITIZEN', 'азаматтардан', 'от граждан', 'from citizens'),
    ('B', 'B1.2', 'FLOW', 'kind=APPLICATION&moment=REGISTERED&sender=LEGAL_ENTITY', 'заңды тұлғалардан', 'от юридических лиц', 'from legal entities'),
    ('B', 'B1.3', 'FLOW', 'kind=APPLICATION&moment=REGISTERED&sender=CIVIL_SERVANT', 'мемлекеттік қызметшілерден', 'от государственных служащих', 'from civil servants'),
    ('B', 'B1.4', 'FLOW', 'kind=APPLICATION&moment=REGISTERED&channel=PAPER', 'қағаз түрінде', 'на бумаге', 'on paper'),
    ('B', 'B1.5', 'FLOW', 'kind=APPLICATION&moment=REGISTERED&channel=E_OTINISH', 'e-Otinish арқылы', 'через e-Otinish', 'through e-Otinish'),
    ('B', 'B1.6', 'FLOW', 'kind=APPLICATION&moment=REGISTERED&channel=PUBLIC_FORM', 'сайттағы нысан арқылы', 'через форму на сайте', 'through the public form'),
    ('B', 'B1.7', 'FLOW', 'kind=APPLICATION&moment=REGISTERED&channel=RECEPTION', 'жеке қабылдауда', 'на личном приёме', 'at a reception'),
    ('B', 'B1.8', 'FLOW', 'kind=APPLICATION&moment=REGISTERED&channel=PHONE', 'телефон арқылы', 'по телефону', 'by phone'),
    ('B', 'B1.9', 'FLOW', null, 'Бұқаралық ақпарат құралдарынан және мониторингтен алынған мәліметтер (B1-ге кірмейді)', 'Сведения из СМИ и мониторинга (не входят в B1)', 'Reports of the mass media and monitoring (not part of B1)'),
    ('B', 'B2', 'STOCK', 'kind=APPLICATION&moment=CARRIED_OVER', 'Өткен тоқсаннан қалған арыздар', 'Перешло с прошлого квартала', 'Carried over from the previous quarter'),
    ('B', 'B3', 'FLOW', 'kind=APPLICATION&moment=CLOSED', 'Қаралған арыздар, барлығы', 'Рассмотрено заявлений, всего', 'Applications considered, total'),
    ('B', 'B3.1', 'FLOW', 'kind=APPLICATION&moment=CLOSED&outcome=SATISFIED', 'қанағаттандырылды', 'удовлетворено', 'satisfied'),
    ('B', 'B3.2', 'FLOW', 'kind=APPLICATION&moment=CLOSED&outcome=REFUSED', 'бас тартылды', 'отказано', 'refused'),
    ('B', 'B3.3', 'FLOW', 'kind=APPLICATION&moment=CLOSED&outcome=EXPLAINED', 'түсіндірілді', 'разъяснено', 'explained'),
    ('B', 'B3.4', 'FLOW', 'kind=APPLICATION&moment=CLOSED&outcome=NOTED', 'назарға алынды', 'принято к сведению', 'taken into account'),
    ('B', 'B3.5', 'FLOW', 'kind=APPLICATION&moment=CLOSED&outcome=FORWARDED', 'әрі қарай жолданды', 'перенаправлено', 'forwarded'),
    ('B', 'B3.6', 'FLOW', 'kind=APPLICATION&moment=CLOSED&outcome=TERMINATED', 'тоқтатылды', 'прекращено', 'terminated'),
    ('B', 'B3.7', 'FLOW', 'kind=APPLICATION&moment=CLOSED&outcome=WITHDRAWN', 'кері қайтарып алынды', 'отозвано', 'withdrawn'),
    ('B', 'B4', 'FLOW', 'kind=APPLICATION&moment=CLOSED&late=true', 'Мерзімі өткеннен кейін қаралғаны', 'Рассмотрено с нарушением срока', 'Considered after the due day'),
    ('B', 'B4.1', 'FLOW', null, 'Қарау мерзімі ұзартылғаны', 'Срок рассмотрения продлён', 'Term of consideration extended'),
    ('B', 'B5', 'STOCK', 'kind=APPLICATION&moment=OPEN_AT_END', 'Тоқсан соңында қаралып жатқаны', 'На рассмотрении на конец квартала', 'Open at the end of the quarter'),
    ('C', 'C1.1', 'FLOW', null, 'Мониторинг кезінде анықталған әдеп бұзушылықтар', 'Нарушения этики, выявленные мониторингом', 'Breaches of ethics found by monitoring'),
    ('C', 'C1.2', 'FLOW', 'kind=MISCONDUCT&moment=CLOSED&outcome=SUBSTANTIATED', 'Шағымдар бойынша расталған әдеп бұзушылықтар', 'Нарушения этики, подтвердившиеся по жалобам', 'Breaches of ethics confirmed on complaints'),
    ('C', 'C2', 'FLOW', null, 'Қызметшілердің жауаптылығын қарау туралы ұсыныстар', 'Предложения рассмотреть ответственность служащих', 'Proposals to consider the responsibility of servants'),
    ('C', 'C3', 'FLOW', null, 'Қолданылған тәртіптік жазалар, барлығы', 'Наложено дисциплинарных взысканий, всего', 'Disciplinary sanctions imposed, total'),
    ('C', 'C3.1', 'FLOW', null, 'ескерту', 'замечание', 'remark'),
    ('C', 'C3.2', 'FLOW', null, 'сөгіс', 'выговор', 'reprimand'),
    ('C', 'C3.3', 'FLOW', null, 'қатаң сөгіс', 'строгий выговор', 'severe reprimand'),
    ('C', 'C3.4', 'FLOW', null, 'қызметке толық сай еместігі туралы ескерту', 'предупреждение о неполном служебном соответствии', 'warning of incomplete fitness'),
    ('C', 'C3.5', 'FLOW', null, 'лауазымдық деңгейін төмендету', 'понижение должностного уровня', 'lowering of position level'),
    ('C', 'C3.6', 'FLOW', null, 'мемлекеттік лауазымын төмендету', 'понижение в государственной должности', 'demotion'),
    ('C', 'C3.7', 'FLOW', null, 'сайланған қызметшіні атқаратын лауазымына сай емес деп тану', 'признание избранного служащего не соответствующим должности', 'finding an elected servant unfit'),
    ('C', 'C3.8', 'FLOW', null, 'лауазымынан шығару', 'увольнение', 'dismissal'),
    ('C', 'C4', 'FLOW', null, 'Тәртіптік комиссия қабылдамаған ұсыныстар', 'Отклонено дисциплинарной комиссией', 'Refused by the disciplinary commission'),
    ('C', 'C5', 'FLOW', null, 'Мемлекеттік қызметке кір келтіретін тәртіптік теріс қылықтар (62-бап), барлығы', 'Дисциплинарные проступки, дискредитирующие государственную службу (статья 62), всего', 'Misdeeds discrediting the civil service (article 62), total'),
    ('C', 'C5.1', 'FLOW', null, '1) басқа органдардың жұмысына заңсыз араласу', '1) неправомерное вмешательство в работу других органов', '1) unlawful interference in the work of other bodies'),
    ('C', 'C5.2', 'FLOW', null, '2) өкілеттігін материалдық мүдде үшін пайдалану', '2) использование полномочий в материальных интересах', '2) use of powers for material interests'),
    ('C', 'C5.3', 'FLOW', null, '3) қызметке алу мен жоғарылатуда жақындарына жол беру', '3) протекционизм при приёме и продвижении', '3) protectionism in entry and promotion'),
    ('C', 'C5.4', 'FLOW', null, '4) шешім қабылдауда заңсыз артықшылық беру', '4) неправомерное предпочтение при решениях', '4) unlawful preference in decisions'),
    ('C', 'C5.5', 'FLOW', null, '5) кәсіпкерлікке заңда көзделмеген жәрдем', '5) не предусмотренное законом содействие бизнесу', '5) help to business not provided by law'),
    ('C', 'C5.6', 'FLOW', null, '6) қызметтік ақпаратты жеке мүдде үшін пайдалану', '6) использование служебной информации в личных интересах', '6) use of official information for personal interests'),
    ('C', 'C5.7', 'FLOW', null, '7) ақпарат беруден негізсіз бас тарту, кешіктіру', '7) необоснованный отказ в информации, её задержка', '7) unjustified refusal or delay of information'),
    ('C', 'C5.8', 'FLOW', null, '8) заңда көзделмеген ақпаратты талап ету', '8) требование не предусмотренной законом информации', '8) demanding information not provided by law'),
    ('C', 'C5.9', 'FLOW', null, '9) мемлекеттік ресурстарды сайлау қорларына беру', '9) передача государственных ресурсов в избирательные фонды', '9) passing state resources to election funds'),
    ('C', 'C5.10', 'FLOW', null, '10) пайда көру үшін сыйлық немесе қызмет ұсыну', '10) подарки и услуги ради выгоды', '10) gifts or services given to obtain a benefit'),
    ('C', 'C5.11', 'FLOW', null, '11) тұлғалардың құқықтарын іске асыруына кедергі келтіру', '11) препятствование реализации прав лиц', '11) obstructing the rights of persons'),
    ('C', 'C5.12', 'FLOW', null, '12) кәсіпкерлікті мемлекеттік бақылау тәртібін өрескел бұзу', '12) грубое нарушение порядка государственного контроля бизнеса', '12) gross breach of the rules on state control of business'),
    ('C', 'C5.13', 'FLOW', null, '13) реттеу өкілеттігін кәсіпкерлерге беру', '13) делегирование регулирования субъектам бизнеса', '13) delegating regulatory powers to businesses'),
    ('C', 'C5.14', 'FLOW', null, '14) бақылау функцияларын мемлекеттік емес ұйымдарға беру', '14) передача контрольных функций негосударственным организациям', '14) passing control functions to non-state bodies'),
    ('C', 'C5.15', 'FLOW', null, '15) міндетін орындағаны үшін сыйақы алу', '15) принятие вознаграждения за исполнение обязанностей', '15) accepting remuneration for duties'),
    ('C', 'C5.16', 'FLOW', null, '16) бағыныштыларынан сыйлық немесе қызмет алу', '16) принятие подарков и услуг от подчинённых', '16) accepting gifts or services from subordinates'),
    ('C', 'C5.17', 'FLOW', null, '17) ақысы төленген сапарға шақыруды қабылдау', '17) принятие оплаченных поездок', '17) accepting paid trips'),
    ('C', 'C5.18', 'FLOW', null, '18) кредит, бағалы қағаз, мүлік алуда заңсыз артықшылық', '18) неправомерные преимущества в кредитах, ценных бумагах, имуществе', '18) unlawful advantages in credit, securities or property'),
    ('C', 'C5.19', 'FLOW', null, '62-баптың 2-тармағы: есірткі тұтыну, көлікті мас күйде жүргізу', 'пункт 2 статьи 62: наркотики, управление в состоянии опьянения', 'article 62, paragraph 2: drug use, drink-driving'),
    ('D', 'D1.1', 'FLOW', null, 'Құқықтары бұзылған мемлекеттік қызметшілер', 'Государственные служащие, чьи права нарушены', 'Civil servants whose rights were breached'),
    ('D', 'D1.2', 'FLOW', null, 'Құқықтары қалпына келтірілген мемлекеттік қызметшілер', 'Государственные служащие, чьи права восстановлены', 'Civil servants whose rights were restored'),
    ('E', 'E1', 'FLOW', null, 'Түсіндіру іс-шаралары', 'Разъяснительные мероприятия', 'Explanatory events'),
    ('E', 'E2', 'FLOW', null, 'Іс-шараларға қатысқандар', 'Участники мероприятий', 'Participants in the events'),
    ('E', 'E3', 'FLOW', null, 'Жарияланымдар', 'Публикации', 'Publications'),
    ('F', 'F1', 'FLOW', null, 'Азаматтық қоғам институттарымен кездесулер', 'Встречи с институтами гражданского общества', 'Meetings with civil-society bodies'),
    ('F', 'F2', 'FLOW', null, 'Бірлескен іс-шаралар', 'Совместные мероприятия', 'Joint events'),
    ('F', 'F3', 'FLOW', null, 'Бұқаралық ақпарат құралдарына шығу', 'Выступления в СМИ', 'Appearances in the media'),
    ('F', 'F4', 'FLOW', null, 'Жұртшылыққа жарияланған есептер', 'Опубликованные отчёты перед общественностью', 'Public reports published'),
    ('G', 'G1', 'FLOW', null, 'Өткізілген анонимді сауалнамалар', 'Проведено анонимных анкетирований', 'Anonymous surveys held'),
    ('G', 'G2', 'FLOW', null, 'Сауалнамаға қатысқандар', 'Число опрошенных', 'Respondents'),
    ('G', 'G3', 'STOCK', null, 'Қызметшілерді қамту, %', 'Охват служащих, %', 'Share of servants reached, %'),
    ('H', 'H1', 'FLOW', null, 'Себептер мен жағдайларға жасалған талдаулар', 'Анализы причин и условий', 'Analyses of causes and conditions'),
    ('H', 'H2', 'FLOW', null, 'Енгізілген ұсынымдар', 'Внесено рекомендаций', 'Recommendations made'),
    ('H', 'H3', 'FLOW', null, 'Орындалған ұсынымдар', 'Исполнено рекомендаций', 'Recommendations implemented'),
    ('H', 'H4', 'STOCK', null, 'Бір айдан астам жауапсыз қалған ұсынымдар', 'Рекомендации без ответа более месяца', 'Recommendations unanswered for over a month'),
    ('I', 'I1', 'FLOW', null, 'Қабылдау күндері', 'Дни приёма', 'Reception days held'),
    ('I', 'I2', 'FLOW', null, 'Қабылданған адамдар', 'Принято лиц', 'Persons received'),
    ('J', 'J1', 'FLOW', null, 'Уәкілге кедергі келтіру туралы Агенттікке жіберілген хабарламалар', 'Уведомления Агентства о препятствовании уполномоченному', 'Notices to the Agency on obstruction of the commissioner'),
    ('K', 'K1.1', 'FLOW', null, 'Профилактикалық әңгімелесу', 'Профилактическая беседа', 'Preventive talk'),
    ('K', 'K1.2', 'FLOW', null, 'Жазбаша ескерту жасау', 'Письменное предупреждение', 'Written warning'),
    ('K', 'K1.3', 'FLOW', null, 'Құзыреттерін тексеру', 'Проверка компетенций', 'Competency check'),
    ('K', 'K1.4', 'FLOW', null, 'Мінез-құлық жөніндегі жеке ұсынымдар', 'Индивидуальные рекомендации по поведению', 'Individual behaviour recommendations'),
    ('K', 'K1.5', 'STOCK', null, 'Профилактикалық есепте тұрғандар', 'Состоит на профилактическом учёте', 'On the preventive register'),
    ('M', 'M1.1', 'FLOW', null, 'Коучинг сессиялары', 'Коучинг-сессии', 'Coaching sessions'),
    ('M', 'M1.2', 'FLOW', null, 'Коучингке қатысқандар', 'Участники коучинга', 'Participants in coaching'),
    ('M', 'M1.3', 'STOCK', null, 'Коучингке дейінгі қақтығыстар саны', 'Число конфликтов до коучинга', 'Conflicts before coaching'),
    ('M', 'M1.4', 'STOCK', null, 'Коучингтен кейінгі қақтығыстар саны', 'Число конфликтов после коучинга', 'Conflicts after coaching')
) as line (section, code, nature, formula, kk, ru, en);

insert into report_equation (template_code, template_version, equation, indicator, sign)
select 'COMMISSIONER', 1, equation, i.code, case when i.code = total then -1 else 1 end
from (values
    ('A1', 'A1', array['A1.1', 'A1.2', 'A1.3', 'A1.4']),
    ('B1-SENDER', 'B1', array['B1.1', 'B1.2', 'B1.3']),
    ('B1-CHANNEL', 'B1', array['B1.4', 'B1.5', 'B1.6', 'B1.7', 'B1.8']),
    ('B3', 'B3', array['B3.1', 'B3.2', 'B3.3', 'B3.4', 'B3.5', 'B3.6', 'B3.7']),
    ('C3', 'C3', array['C3.1', 'C3.2', 'C3.3', 'C3.4', 'C3.5', 'C3.6', 'C3.7', 'C3.8']),
    ('C5', 'C5', array(select 'C5.' || n from generate_series(1, 19) n))
) as sum (equation, total, parts)
join report_indicator i on i.code = total or i.code = any (parts);

-- Carried over and received is considered and still open.
insert into report_equation values
    ('COMMISSIONER', 1, 'B-BALANCE', 'B2', 1), ('COMMISSIONER', 1, 'B-BALANCE', 'B1', 1),
    ('COMMISSIONER', 1, 'B-BALANCE', 'B3', -1), ('COMMISSIONER', 1, 'B-BALANCE', 'B5', -1);
