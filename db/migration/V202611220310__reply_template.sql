-- Reply templates: text with variables, per body, and a shared set that the Agency keeps for every office.
create table reply_template (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    shared boolean not null default false,
    kind text not null check (kind in ('ANSWER', 'REFUSAL', 'MESSAGE', 'HEARING', 'FORWARDING', 'EXTENSION', 'TERMINATION', 'RETURN')),
    language text not null check (language in ('kk', 'ru', 'en')),
    title text not null check (length(title) between 1 and 200),
    body text not null check (length(body) between 1 and 20000),
    basis text check (length(basis) between 1 and 300),
    retired_on date,
    version integer not null default 0,
    primary key (state_body_id, id)
);
comment on column reply_template.shared is 'kept by the Agency, offered to every office';
comment on column reply_template.basis is 'act and article the letter rests on';

-- How and until when an answer can be complained of; an act that did not say so leaves more time. Common to all bodies.
create table complaint_rule (
    code text primary key,
    act text not null,
    article text not null,
    stated_by text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    months integer not null check (months > 0),
    months_unstated integer not null check (months_unstated >= months)
);
comment on column complaint_rule.stated_by is 'article that wants term and order of complaint stated in the act';
insert into complaint_rule (code, act, article, stated_by, valid_from, months, months_unstated) values
    ('APPC_COMPLAINT', 'APPC', '91, 92', '80', '2021-07-01', 3, 6);
grant select on complaint_rule to adep_office, adep_agency, adep_public;

-- Before the row security of the table is forced: its owner is under the policies too.
insert into reply_template (state_body_id, id, shared, kind, language, title, body, basis) values
    (1, '28c1abb1-80b3-5808-a691-dc20c1dde3a1', true, 'ANSWER', 'kk', 'Жауап: қанағаттандырылды', '{applicant}!

{registered} күні № {number} болып тіркелген жолданымыңызды {body} қарады. Өтінішіңіз қанағаттандырылды: […].

Атқарылған іс: […].

Осы жауап бойынша сұрағыңыз болса, оны осы істің бетінде жаза аласыз.', 'Әкімшілік рәсімдік-процестік кодекс, 80-бап'),
    (1, '6fa7db7a-3966-5950-816a-6fb99372d2e6', true, 'ANSWER', 'ru', 'Ответ: удовлетворено', '{applicant}!

Ваше обращение № {number}, зарегистрированное {registered}, рассмотрено: {body}. Обращение удовлетворено: […].

Что сделано: […].

Если по ответу останутся вопросы, напишите нам на странице этого дела.', 'Административный процедурно-процессуальный кодекс, статья 80'),
    (1, 'b8e38a23-2dea-5a36-a20c-482a6c9aa8a0', true, 'ANSWER', 'en', 'Answer: satisfied', '{applicant},

Your appeal No. {number}, registered on {registered}, was considered by {body}. It was satisfied: […].

What was done: […].

If this answer leaves a question open, write to us on the page of this case.', 'Administrative Procedural and Process-Related Code, Article 80'),
    (1, 'c985cf3c-79b8-55b6-ae1c-c942d24aac63', true, 'ANSWER', 'kk', 'Жауап: түсіндірілді', '{applicant}!

{registered} күні № {number} болып тіркелген жолданымыңызды {body} қарады. Сұрағыңыз бойынша мынаны түсіндіреміз: […].

Бұл туралы норма: […].

Жағдайыңыз өзгерсе немесе жаңа мән-жай белгілі болса, бізге қайта жаза аласыз.', 'Әкімшілік рәсімдік-процестік кодекс, 89-бап'),
    (1, 'c2552e61-8a7f-518b-ad58-107d8de59cbb', true, 'ANSWER', 'ru', 'Ответ: разъяснено', '{applicant}!

Ваше обращение № {number}, зарегистрированное {registered}, рассмотрено: {body}. По вашему вопросу разъясняем: […].

Норма, на которой основано разъяснение: […].

Если обстоятельства изменятся или станут известны новые, вы можете обратиться снова.', 'Административный процедурно-процессуальный кодекс, статья 89'),
    (1, 'a72d8dcb-bc9f-5a6d-a42e-24e68fe564df', true, 'ANSWER', 'en', 'Answer: explained', '{applicant},

Your appeal No. {number}, registered on {registered}, was considered by {body}. On your question we explain: […].

The norm this rests on: […].

If circumstances change, or new ones become known, you may write to us again.', 'Administrative Procedural and Process-Related Code, Article 89'),
    (1, 'ed2787af-b1fa-532c-b550-982c685d89bc', true, 'REFUSAL', 'kk', 'Бас тарту', '{applicant}!

{registered} күні № {number} болып тіркелген жолданымыңызды {body} қарады. Өтінішті қанағаттандырудан бас тартылды.

Анықталған мән-жайлар: […].

Бас тарту себебі және норма: […].

Алдын ала шешім туралы сізге хабарланды; қарсылығыңыз бойынша айтарымыз: […].

Келіспесеңіз, {complaintTerm} ішінде шағым бере аласыз. Шағымды {body} қабылдап, мына органға жібереді: {higherBody}.', 'Әкімшілік рәсімдік-процестік кодекс, 73 және 80-баптар'),
    (1, 'ae539486-be43-573c-8218-cc4ccc01d99b', true, 'REFUSAL', 'ru', 'Отказ', '{applicant}!

Ваше обращение № {number}, зарегистрированное {registered}, рассмотрено: {body}. В удовлетворении обращения отказано.

Что установлено: […].

Причина отказа и норма: […].

О предварительном решении вам сообщали; по вашим возражениям: […].

Если вы не согласны, в течение {complaintTerm} вы можете подать жалобу. Её принимает {body} и передаёт в вышестоящий орган: {higherBody}.', 'Административный процедурно-процессуальный кодекс, статьи 73 и 80'),
    (1, '12b2a1c9-a62a-5367-9253-4f054b32d01d', true, 'REFUSAL', 'en', 'Refusal', '{applicant},

Your appeal No. {number}, registered on {registered}, was considered by {body}. It was refused.

What was established: […].

Reason for refusing, and the norm: […].

You were told of the preliminary decision; on your objections: […].

If you disagree, you may complain within {complaintTerm}. The complaint is filed with {body}, which passes it on to {higherBody}.', 'Administrative Procedural and Process-Related Code, Articles 73 and 80'),
    (1, '52c04a1a-bb50-5aec-ae67-ba3e605d6051', true, 'MESSAGE', 'kk', 'Нақтылау сұрағы', '{applicant}!

№ {number} жолданымыңызды қарау үшін мынаны нақтылауыңызды сұраймыз: […].

Жауабыңызды осы істің бетінде жазсаңыз болады. Өзіңіз қаламаған мәліметті жазудың қажеті жоқ.', 'Әкімшілік рәсімдік-процестік кодекс, 63-бап'),
    (1, '7d06a6b2-c4ec-5373-b068-77fba15c4599', true, 'MESSAGE', 'ru', 'Уточняющий вопрос', '{applicant}!

Чтобы рассмотреть ваше обращение № {number}, просим уточнить: […].

Ответить можно на странице этого дела. Сообщать о себе больше, чем вы хотите, не нужно.', 'Административный процедурно-процессуальный кодекс, статья 63'),
    (1, 'a44fb17a-0ed6-56c4-82e6-b6ff8d7fdec5', true, 'MESSAGE', 'en', 'Question to the applicant', '{applicant},

To consider your appeal No. {number} we ask you to tell us: […].

You can answer on the page of this case. You need not tell more about yourself than you wish.', 'Administrative Procedural and Process-Related Code, Article 63'),
    (1, '45560ed8-82a6-547c-abac-708fdfa8291c', true, 'MESSAGE', 'kk', 'Қабылданғаны туралы хабар', '{applicant}!

Жолданымыңыз {registered} күні № {number} болып тіркелді. Оны {body} қарайды. Жауап мерзімі – {due}.', 'Әкімшілік рәсімдік-процестік кодекс, 64-бап'),
    (1, '286f1ffe-6da2-5d00-a070-015df6c18e7f', true, 'MESSAGE', 'ru', 'Сообщение о приёме', '{applicant}!

Ваше обращение зарегистрировано {registered} под № {number}. Его рассматривает {body}. Ответ будет дан до {due} включительно.', 'Административный процедурно-процессуальный кодекс, статья 64'),
    (1, 'fae069fc-7e3a-5780-83eb-7644c0ef20ea', true, 'MESSAGE', 'en', 'Notice of registration', '{applicant},

Your appeal was registered on {registered} as No. {number}. It is considered by {body}. The answer is due on {due}.', 'Administrative Procedural and Process-Related Code, Article 64'),
    (1, '91ac3579-df4e-53e0-bb4b-664242fc5099', true, 'HEARING', 'kk', 'Алдын ала шешім туралы хабарлама', '{applicant}!

№ {number} жолданымыңыз бойынша алдын ала шешім: […].

Оның себебі: […].

Алдын ала шешімді алған күннен бастап екі жұмыс күні ішінде қарсылығыңызды жаза аласыз немесе ауызша тыңдауды сұрай аласыз.', 'Әкімшілік рәсімдік-процестік кодекс, 73-бап'),
    (1, 'abc711c6-3075-5c0b-9fab-d774f4c6b0bc', true, 'HEARING', 'ru', 'Уведомление о предварительном решении', '{applicant}!

Предварительное решение по вашему обращению № {number}: […].

Его причина: […].

В течение двух рабочих дней со дня получения предварительного решения вы можете возразить письменно или попросить заслушать вас устно.', 'Административный процедурно-процессуальный кодекс, статья 73'),
    (1, 'd722b523-a979-587a-9f5b-f53ccd94b14e', true, 'HEARING', 'en', 'Notice of the preliminary decision', '{applicant},

Preliminary decision on your appeal No. {number}: […].

Its reason: […].

Within two working days of receiving it you may object in writing or ask to be heard.', 'Administrative Procedural and Process-Related Code, Article 73'),
    (1, '9ae7a3b2-c758-5d96-a7e9-69b2869e3faf', true, 'FORWARDING', 'kk', 'Әрі қарай жолдау туралы хабарлама', '{applicant}!

{registered} күні № {number} болып тіркелген жолданымыңыздағы мәселе біздің құзыретімізге кірмейді, сондықтан ол мына органға жолданды: […].

Жауапты сол орган береді. Тіркелген нөмірін бұл істің бетінен көре аласыз.', 'Әкімшілік рәсімдік-процестік кодекс, 65-бап'),
    (1, 'e9d34902-2ece-55b6-94e2-468543f6d33c', true, 'FORWARDING', 'ru', 'Уведомление о перенаправлении', '{applicant}!

Вопрос вашего обращения № {number}, зарегистрированного {registered}, не входит в нашу компетенцию, поэтому оно перенаправлено: […].

Ответ даст этот орган. Номер регистрации там вы увидите на странице этого дела.', 'Административный процедурно-процессуальный кодекс, статья 65'),
    (1, '7825cff3-5380-5720-b9f6-352cf7b478ce', true, 'FORWARDING', 'en', 'Notice of forwarding', '{applicant},

What your appeal No. {number}, registered on {registered}, asks for is not in our competence, so it was forwarded to: […].

That body gives the answer. The number it has there is shown on the page of this case.', 'Administrative Procedural and Process-Related Code, Article 65'),
    (1, 'a996c063-267c-5591-8382-387485c5b749', true, 'EXTENSION', 'kk', 'Мерзімді ұзарту туралы хабарлама', '{applicant}!

{registered} күні № {number} болып тіркелген жолданымыңызды қарау мерзімі орган басшысының уәжді шешімімен ұзартылды. Себебі: […].

Жауаптың жаңа мерзімі – {due}.', 'Әкімшілік рәсімдік-процестік кодекс, 76-бап'),
    (1, '4b029b8e-eac5-5703-a2aa-856aeecd4b99', true, 'EXTENSION', 'ru', 'Уведомление о продлении срока', '{applicant}!

Срок рассмотрения вашего обращения № {number}, зарегистрированного {registered}, продлён мотивированным решением руководителя органа. Причина: […].

Новый срок ответа – {due}.', 'Административный процедурно-процессуальный кодекс, статья 76'),
    (1, '2a1edfdb-8f45-5b65-8ed5-9a66dce65eb6', true, 'EXTENSION', 'en', 'Notice of extension', '{applicant},

The term of your appeal No. {number}, registered on {registered}, was extended by a reasoned decision of the head of the body. Reason: […].

The answer is now due on {due}.', 'Administrative Procedural and Process-Related Code, Article 76'),
    (1, '42120686-d2ea-52f1-b1ef-66a792c4e29c', true, 'TERMINATION', 'kk', 'Тоқтату туралы жауап', '{applicant}!

{registered} күні № {number} болып тіркелген жолданымыңыз бойынша әкімшілік рәсім тоқтатылды. Негізі: […].

Келіспесеңіз, {complaintTerm} ішінде шағым бере аласыз. Шағымды {body} қабылдап, мына органға жібереді: {higherBody}.', 'Әкімшілік рәсімдік-процестік кодекс, 70 және 88-баптар'),
    (1, '4b82021f-5689-516d-9842-e6af72fc3432', true, 'TERMINATION', 'ru', 'Ответ о прекращении', '{applicant}!

Административная процедура по вашему обращению № {number}, зарегистрированному {registered}, прекращена. Основание: […].

Если вы не согласны, в течение {complaintTerm} вы можете подать жалобу. Её принимает {body} и передаёт в вышестоящий орган: {higherBody}.', 'Административный процедурно-процессуальный кодекс, статьи 70 и 88'),
    (1, '49bd1c53-2c0b-5a43-878f-9e25aa270b18', true, 'TERMINATION', 'en', 'Answer: terminated', '{applicant},

The administrative procedure on your appeal No. {number}, registered on {registered}, was terminated. Ground: […].

If you disagree, you may complain within {complaintTerm}. The complaint is filed with {body}, which passes it on to {higherBody}.', 'Administrative Procedural and Process-Related Code, Articles 70 and 88'),
    (1, '654a843b-c135-5279-8752-6ea095cad093', true, 'RETURN', 'kk', 'Қайтару туралы хабарлама', '{applicant}!

{registered} күні № {number} болып тіркелген жолданымыңыз қайтарылды. Себебі: […].

Себебін жойып, жолданымды қайта жібере аласыз. Келіспесеңіз, {complaintTerm} ішінде шағым бере аласыз. Шағымды {body} қабылдап, мына органға жібереді: {higherBody}.', 'Әкімшілік рәсімдік-процестік кодекс, 64-бап'),
    (1, '29eaafbb-353c-50a9-a509-5bb34feeab46', true, 'RETURN', 'ru', 'Уведомление о возврате', '{applicant}!

Ваше обращение № {number}, зарегистрированное {registered}, возвращено. Причина: […].

Устранив её, вы можете подать обращение снова. Если вы не согласны, в течение {complaintTerm} вы можете подать жалобу. Её принимает {body} и передаёт в вышестоящий орган: {higherBody}.', 'Административный процедурно-процессуальный кодекс, статья 64'),
    (1, 'aeb5f723-86e3-5e26-a206-6636ab225ae2', true, 'RETURN', 'en', 'Notice of return', '{applicant},

Your appeal No. {number}, registered on {registered}, was returned. Reason: […].

Once it is mended you may submit the appeal again. If you disagree, you may complain within {complaintTerm}. The complaint is filed with {body}, which passes it on to {higherBody}.', 'Administrative Procedural and Process-Related Code, Article 64');

alter table reply_template enable row level security;
alter table reply_template force row level security;
grant select, insert, update on reply_template to adep_office, adep_agency;
create policy reply_template_office on reply_template for select to adep_office
    using (state_body_id = adep_body() or shared);
create policy reply_template_office_add on reply_template for insert to adep_office
    with check (state_body_id = adep_body() and not shared);
create policy reply_template_office_change on reply_template for update to adep_office
    using (state_body_id = adep_body()) with check (state_body_id = adep_body() and not shared);
create policy reply_template_agency on reply_template for all to adep_agency
    using (state_body_id = adep_body()) with check (state_body_id = adep_body() and shared);
