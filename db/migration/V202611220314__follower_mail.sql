-- Where an applicant wants to hear that there is news in his case: kept by the hash of his code, which goes with the case
-- to whatever body handles it. No office and no officer reads this table; the address is opened when a letter is sent.
create table follower_mail (
    code_hash bytea primary key check (length(code_hash) = 32),
    id uuid not null unique,
    kid integer not null,
    wrapped bytea not null,
    address bytea not null,
    language text not null check (language in ('kk', 'ru', 'en')),
    question_hash bytea,
    question_until timestamptz,
    tries integer not null default 0,
    asked integer not null default 1,
    asked_on date not null,
    confirmed_at timestamptz,
    constraint follower_mail_question check ((question_hash is null) = (question_until is null))
);
comment on column follower_mail.address is 'e-mail address, sealed under a key of its own';
comment on column follower_mail.question_hash is 'HMAC of the code sent to the address, until it was typed';
alter table follower_mail enable row level security;
alter table follower_mail force row level security;
grant select, insert, update, delete on follower_mail to adep_public;
create policy follower_mail_public on follower_mail for all to adep_public using (code_hash = adep_code());
grant select (code_hash, id, kid, wrapped, address, language, confirmed_at) on follower_mail to adep_app;
create policy follower_mail_sender on follower_mail for select to adep_app using (true);

-- A letter to a follower names him by the same hash; whether he wants it is known only when it is sent.
alter table mail_letter add column follower bytea check (length(follower) = 32);
create index mail_letter_follower on mail_letter (follower) where follower is not null and sent_at is null;
grant insert on mail_letter to adep_public;
create policy mail_letter_public on mail_letter for insert to adep_public with check (follower = adep_code());

-- Who wrote a letter to law enforcement sees whether it went; never to whom, and no word of it.
alter table case_forwarding add column mail_id uuid;
grant select (state_body_id, id, written_at, tries, sent_at, given_up_at) on mail_letter to adep_office, adep_agency;
create policy mail_letter_office_state on mail_letter for select to adep_office using (state_body_id = adep_body());
create policy mail_letter_agency_state on mail_letter for select to adep_agency using (state_body_id = adep_body());
