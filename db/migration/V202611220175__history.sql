-- Figures of others, each with its source. What a source does not give is null and shown as "no data", never filled in.
create table historical_source (
    key text primary key,
    citation text not null,
    doi text,
    licence text
);
create table historical_figure (
    series text not null,
    year smallint not null,
    value integer,
    source text not null references historical_source (key),
    primary key (series, year)
);

create table survey_question (
    number smallint primary key,
    asked integer not null check (asked > 0),
    source text not null references historical_source (key),
    text_kk text not null,
    text_ru text not null,
    text_en text not null,
    note_kk text,
    note_ru text,
    note_en text,
    constraint survey_question_note check ((note_kk is null) = (note_ru is null) and (note_kk is null) = (note_en is null))
);
create table survey_answer (
    question smallint not null references survey_question (number),
    position smallint not null,
    label_kk text not null,
    label_ru text not null,
    label_en text not null,
    answers integer not null check (answers >= 0),
    derived boolean not null default false,
    printed_percent numeric(4, 1),
    combined boolean not null default false,
    primary key (question, position)
);
comment on column survey_answer.derived is 'the source gives no count: worked out from its percentage, or by adding counts';
comment on column survey_answer.combined is 'adds or details other answers, so not a part of the total';

insert into historical_source (key, citation, doi, licence) values
    ('INNOVATIVE_ROLE',
    'Buralkiyeva B., Dulambayeva R., Abdanbekov A., Jumabayev S., Karsembayeva A. The Innovative Role of Ethics Commissioners in Kazakhstani Public Service Development',
    null, null);

insert into historical_figure (series, year, value, source) values
    ('APPLICATIONS', 2016, 445, 'INNOVATIVE_ROLE'),
    ('APPLICATIONS', 2017, null, 'INNOVATIVE_ROLE'),
    ('APPLICATIONS', 2018, null, 'INNOVATIVE_ROLE'),
    ('APPLICATIONS', 2019, 17083, 'INNOVATIVE_ROLE');

insert into survey_question (number, asked, source, text_kk, text_ru, text_en, note_kk, note_ru, note_en) values
    (1, 1188, 'INNOVATIVE_ROLE', 'Әдеп жөніндегі уәкілдің кім екенін білесіз бе?', 'Знаете ли вы, кто такой уполномоченный по этике?', 'Do you know who the ethics commissioner is?',
        'Мәтінде «жоқ» пен «жауап беру қиын» бірге 45,3 % делінген, ал саны бойынша 45,4 %.', 'В тексте «нет» и «затрудняюсь ответить» вместе названы как 45,3 %, по числу ответов – 45,4 %.', 'The text gives “no” and “difficult to answer” together as 45.3 %; by the counts it is 45.4 %.'),
    (2, 1188, 'INNOVATIVE_ROLE', 'Әдеп жөніндегі уәкіл туралы қайдан білдіңіз?', 'Откуда вы узнали об уполномоченном по этике?', 'How did you get to know about the ethics commissioner?',
        'Дереккөзді 739 адам атаған, ал уәкілді 1-сұрақта тек 649 адам білетін болып шыққан.', 'Источник назвали 739 человек, а знают уполномоченного, по вопросу 1, только 649.', '739 people name a source, but by question 1 only 649 know the commissioner.'),
    (3, 1188, 'INNOVATIVE_ROLE', 'Уәкілдердің жұмысы қаншалықты тиімді?', 'Насколько эффективна работа уполномоченных?', 'How do you assess the effectiveness of the commissioners?', null, null, null),
    (4, 1188, 'INNOVATIVE_ROLE', 'Уәкілдердің тиімділігіне қандай тәсіл әсер ете алады?', 'Что может повлиять на эффективность уполномоченных?', 'What can influence the effectiveness of the commissioners?', null, null, null),
    (5, 1188, 'INNOVATIVE_ROLE', 'Уәкіл кімге есеп беруге тиіс?', 'Перед кем должен отчитываться уполномоченный?', 'Whom should the commissioner report to?',
        'Пайыздардың қосындысы – 99,9 %. Төрт жауаптың саны берілмеген: ол пайызынан есептелді.', 'Сумма процентов – 99,9 %. Для четырёх ответов число не приведено: оно вычислено по проценту.', 'The percentages add up to 99.9 %. For four answers no count is given: it was worked out from the percentage.'),
    (6, 1188, 'INNOVATIVE_ROLE', 'Мемлекеттік органдарға әдеп жөніндегі уәкіл лауазымы қажет пе?', 'Нужна ли государственным органам должность уполномоченного по этике?', 'Is the position of the ethics commissioner needed in state bodies?', null, null, null),
    (7, 1188, 'INNOVATIVE_ROLE', 'Қызметшілер жұмысының тиімділігінде уәкілдің рөлі қандай?', 'Какова роль уполномоченного в эффективности служащих?', 'What is the role of the commissioner in the effectiveness of civil servants?',
        'Пайыздардың қосындысы – 99,8 %. «Басқа» деген 245 жауаптың 198-і – «ұжымды ынталандыру». Қалған жауаптардың саны пайызынан есептелді.', 'Сумма процентов – 99,8 %. Из 245 ответов «другое» 198 – «мотивировать коллектив». Число остальных ответов вычислено по проценту.', 'The percentages add up to 99.8 %. Of the 245 answers “other”, 198 are “to motivate the team”. The counts of the remaining answers were worked out from the percentage.'),
    (8, 1188, 'INNOVATIVE_ROLE', 'Уәкілге қандай дағды қажет?', 'Какие навыки нужны уполномоченному?', 'What skills does the commissioner need?',
        'Мәтінде тек пайыздар бар: жауап саны солардан есептелді.', 'В тексте даны только проценты: число ответов вычислено по ним.', 'The text gives percentages only: the counts were worked out from them.');

insert into survey_answer (question, position, label_kk, label_ru, label_en, answers, derived, printed_percent, combined) values
    (1, 1, 'Иә', 'Да', 'Yes', 649, false, 54.6, false),
    (1, 2, 'Жоқ', 'Нет', 'No', 452, false, 38, false),
    (1, 3, 'Жауап беру қиын', 'Затрудняюсь ответить', 'Difficult to answer', 87, false, 7.3, false),
    (1, 4, '«Жоқ» пен «жауап беру қиын» бірге', '«Нет» и «затрудняюсь ответить» вместе', '“No” and “difficult to answer” together', 539, true, 45.3, true),
    (2, 1, 'Бұқаралық ақпарат құралдарынан', 'Из средств массовой информации', 'Mass media', 169, false, 14.2, false),
    (2, 2, 'Әлеуметтік желілерден', 'Из социальных сетей', 'Social networks', 151, false, 12.7, false),
    (2, 3, 'Өзі жолықты: консультация, кездесу, дәріс', 'При личном контакте: консультация, встреча, лекция', 'In contact: consultation, meeting, lecture', 378, false, 31.8, false),
    (2, 4, 'Басқа дереккөзден', 'Из другого источника', 'Other sources', 41, false, 3.5, false),
    (2, 5, 'Жауап беру қиын', 'Затрудняюсь ответить', 'Difficult to answer', 449, false, 37.8, false),
    (3, 1, 'Тиімді', 'Эффективна', 'Effective', 505, false, 42.5, false),
    (3, 2, 'Тиімсізден гөрі тиімді', 'Скорее эффективна', 'More effective than not', 211, false, 17.8, false),
    (3, 3, 'Тиімдіден гөрі тиімсіз', 'Скорее неэффективна', 'Rather inefficient', 126, false, 10.6, false),
    (3, 4, 'Тиімсіз', 'Неэффективна', 'Not effective', 72, false, 6.1, false),
    (3, 5, 'Жауап беру қиын', 'Затрудняюсь ответить', 'Difficult to answer', 261, false, 22, false),
    (3, 6, 'Басқа', 'Другое', 'Other', 13, false, 1.1, false),
    (3, 7, 'Оң баға бірге', 'Положительные оценки вместе', 'Positive assessments together', 716, true, 60.3, true),
    (3, 8, 'Теріс баға бірге', 'Отрицательные оценки вместе', 'Negative assessments together', 198, true, 16.7, true),
    (4, 1, 'Халыққа тұрақты есеп беру және қоғаммен кері байланыс', 'Регулярные отчёты перед населением и обратная связь', 'Regular reports to the population and feedback', 346, false, 29.1, false),
    (4, 2, 'Азаматтар сауалнамасы арқылы бағалау', 'Оценка через опросы граждан', 'Assessment through citizen surveys', 314, false, 26.4, false),
    (4, 3, 'Мемлекеттік орган ішіндегі әріптестердің бағасы', 'Оценка коллег в государственном органе', 'Assessment by colleagues in the state body', 327, false, 27.5, false),
    (4, 4, 'Жауап беру қиын', 'Затрудняюсь ответить', 'Difficult to answer', 177, false, 14.9, false),
    (4, 5, 'Басқа', 'Другое', 'Other', 24, false, 2, false),
    (5, 1, 'Мемлекеттік қызмет істері агенттігіне', 'Перед Агентством по делам государственной службы', 'The Agency for Civil Service Affairs', 522, false, 43.9, false),
    (5, 2, 'Мемлекеттік органның бірінші басшысына', 'Перед первым руководителем государственного органа', 'The head of the state body', 303, false, 25.5, false),
    (5, 3, 'Мемлекеттік орган жанындағы қоғамдық кеңеске', 'Перед общественным советом при государственном органе', 'The public council of the state body', 120, true, 10.1, false),
    (5, 4, 'Үкіметтік емес ұйым өкіліне', 'Перед представителем неправительственной организации', 'A representative of a non-governmental organisation', 78, true, 6.6, false),
    (5, 5, 'Басқа', 'Другое', 'Other', 10, true, 0.8, false),
    (5, 6, 'Жауап беру қиын', 'Затрудняюсь ответить', 'Difficult to answer', 155, true, 13, false),
    (6, 1, 'Қажет', 'Нужна', 'Yes', 620, false, 52.2, false),
    (6, 2, 'Қажет емес', 'Не нужна', 'No', 329, false, 27.7, false),
    (6, 3, 'Жауап беру қиын', 'Затрудняюсь ответить', 'Difficult to answer', 225, false, 18.9, false),
    (6, 4, 'Басқа', 'Другое', 'Other', 14, false, null, false),
    (7, 1, 'Әдеп бұзудың алдын алу', 'Предупреждать нарушения этики', 'Prevent ethical violations', 396, true, 33.3, false),
    (7, 2, 'Ұжымдағы моральдық-психологиялық ахуалды сақтау', 'Поддерживать морально-психологический климат', 'Maintain the moral-psychological climate', 219, true, 18.4, false),
    (7, 3, 'Қызметшілердің құқықтарын қорғау және консультация беру', 'Защищать права служащих и консультировать их', 'Protect the rights of servants and advise them', 105, true, 8.8, false),
    (7, 4, 'Азаматтық қоғам институттарымен және мемлекеттік органдармен өзара іс-қимыл', 'Взаимодействовать с институтами гражданского общества и государственными органами', 'Interact with civil-society institutions and state bodies', 80, true, 6.7, false),
    (7, 5, 'Жауап беру қиын', 'Затрудняюсь ответить', 'Difficult to answer', 143, true, 12, false),
    (7, 6, 'Басқа', 'Другое', 'Other', 245, false, 20.6, false),
    (7, 7, 'Оның ішінде: ұжымды тиімді жұмысқа ынталандыру', 'В том числе: мотивировать коллектив на эффективную работу', 'Of these: motivate the team to work effectively', 198, false, null, true),
    (8, 1, 'Қарым-қатынас және байқампаздық', 'Общение и наблюдательность', 'Communication and observation', 335, true, 28.2, false),
    (8, 2, 'Ынталандыру және жігерлендіру', 'Умение мотивировать и вдохновлять', 'Ability to motivate and inspire', 320, true, 26.9, false),
    (8, 3, 'Талдау дағдысы', 'Аналитические навыки', 'Analytical skills', 285, true, 24, false),
    (8, 4, 'Эмпатия', 'Эмпатия', 'Empathy', 93, true, 7.8, false),
    (8, 5, 'Басқа дағды', 'Другие навыки', 'Other skills', 40, true, 3.4, false),
    (8, 6, 'Жауап беру қиын', 'Затрудняюсь ответить', 'Difficult to answer', 115, true, 9.7, false);

grant select on historical_source, historical_figure, survey_question, survey_answer to adep_agency, adep_public;
