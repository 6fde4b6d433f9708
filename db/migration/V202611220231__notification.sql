-- What staff are told: lines in their bell, and letters for those who wish mail. Neither names anybody: a line says what
-- happened to which number. What is told of an anonymous case carries the hour, not the minute.
create table notification_wish (
    state_body_id integer not null,
    account_id uuid not null,
    mail text not null check (mail in ('NONE', 'DIGEST', 'AT_ONCE')),
    language text not null check (language in ('kk', 'ru', 'en')),
    kid integer,
    wrapped bytea,
    address bytea,
    primary key (state_body_id, account_id),
    foreign key (state_body_id, account_id) references staff_account (state_body_id, id) on delete cascade,
    constraint notification_wish_address check ((address is null) = (kid is null) and (address is null) = (wrapped is null)),
    constraint notification_wish_reachable check (mail = 'NONE' or address is not null)
);
comment on column notification_wish.address is 'e-mail address, sealed';

create table bell_notice (
    state_body_id integer not null,
    id uuid not null,
    account_id uuid not null,
    message text not null check (message ~ '^[a-z][a-z.-]{2,60}$'),
    subject text not null check (length(subject) between 1 and 60),
    path text not null check (path ~ '^/[a-z0-9/-]{0,120}$'),
    rung_at timestamptz not null,
    read_at timestamptz,
    digest_due boolean not null,
    primary key (state_body_id, id),
    foreign key (state_body_id, account_id) references staff_account (state_body_id, id) on delete cascade
);
create index bell_notice_unread on bell_notice (account_id) where read_at is null;
create index bell_notice_newest on bell_notice (account_id, rung_at desc, id);
create index bell_notice_rung on bell_notice (rung_at);
comment on column bell_notice.message is 'key of the message files; {0} is the subject';
comment on column bell_notice.subject is 'a register number, a quarter, a year; never a name or a word of a case';

-- A letter to staff names the account, whose address is opened when it is sent; any other address is sealed in the row
-- and erased with the sending.
create table mail_letter (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    account_id uuid,
    language text check (language in ('kk', 'ru', 'en')),
    kid integer,
    wrapped bytea,
    address bytea,
    template text not null check (template ~ '^[a-z][a-z.-]{2,60}$'),
    contents jsonb not null,
    written_at timestamptz not null,
    next_try_at timestamptz not null,
    tries integer not null default 0,
    last_try_at timestamptz,
    trouble text check (trouble in ('NO_SERVER', 'SIGN_IN', 'ADDRESS', 'REFUSED', 'NO_ADDRESS', 'OTHER')),
    reply smallint,
    sent_at timestamptz,
    given_up_at timestamptz,
    primary key (state_body_id, id),
    foreign key (state_body_id, account_id) references staff_account (state_body_id, id) on delete cascade,
    constraint mail_letter_addressed check (account_id is not null or language is not null),
    constraint mail_letter_key check ((address is null) = (kid is null) and (address is null) = (wrapped is null))
);
create index mail_letter_waiting on mail_letter (next_try_at) where sent_at is null and given_up_at is null;
create index mail_letter_account on mail_letter (state_body_id, account_id);
comment on column mail_letter.contents is 'arguments and lines of the template: numbers and message keys, no names, no addresses';
comment on column mail_letter.reply is 'the three digits the mail server answered; its words may hold the address';

do $$
declare
    each_table text;
begin
    foreach each_table in array array['notification_wish', 'bell_notice', 'mail_letter'] loop
        execute format('alter table %I enable row level security', each_table);
        execute format('alter table %I force row level security', each_table);
    end loop;
end
$$;

-- Everybody reads the own bell and keeps the own wishes; an administrator acts for no body.
grant select, insert, update on notification_wish to adep_office, adep_agency, adep_admin;
create policy notification_wish_office on notification_wish for all to adep_office
    using (state_body_id = adep_body() and account_id = adep_account());
create policy notification_wish_agency on notification_wish for all to adep_agency
    using (state_body_id = adep_body() and account_id = adep_account());
create policy notification_wish_admin on notification_wish for all to adep_admin using (account_id = adep_account());

grant select, update (read_at, digest_due) on bell_notice to adep_office, adep_agency, adep_admin;
create policy bell_notice_office on bell_notice for all to adep_office
    using (state_body_id = adep_body() and account_id = adep_account());
create policy bell_notice_agency on bell_notice for all to adep_agency
    using (state_body_id = adep_body() and account_id = adep_account());
create policy bell_notice_admin on bell_notice for all to adep_admin using (account_id = adep_account());

-- The application sends: it opens addresses, and reads no bell but clears away what is old.
grant select on notification_wish to adep_app;
create policy notification_wish_sender on notification_wish for select to adep_app using (true);
grant select (rung_at), delete on bell_notice to adep_app;
create policy bell_notice_old on bell_notice for all to adep_app using (rung_at < now() - interval '90 days');
grant select, update, delete on mail_letter to adep_app;
create policy mail_letter_sender on mail_letter for all to adep_app using (true);

-- Officials put letters into the outbox and cannot read it; administrators see how it stands, and no address.
grant insert on mail_letter to adep_office, adep_agency, adep_admin;
create policy mail_letter_office on mail_letter for insert to adep_office with check (state_body_id = adep_body());
create policy mail_letter_agency on mail_letter for insert to adep_agency with check (state_body_id = adep_body());
grant select (state_body_id, id, template, written_at, next_try_at, tries, last_try_at, trouble, reply, sent_at, given_up_at)
    on mail_letter to adep_admin;
grant update (next_try_at, given_up_at) on mail_letter to adep_admin;
create policy mail_letter_admin on mail_letter for all to adep_admin using (true) with check (true);

grant select (state_body_id, id, role, disabled_at) on staff_account to adep_bell;
grant select (state_body_id, account_id, mail) on notification_wish to adep_bell;
grant select, insert on bell_notice to adep_bell;
grant insert on mail_letter to adep_bell;
create policy staff_account_bell on staff_account for select to adep_bell using (disabled_at is null);
create policy notification_wish_bell on notification_wish for select to adep_bell using (true);
create policy bell_notice_bell on bell_notice for all to adep_bell using (true) with check (true);
create policy mail_letter_bell on mail_letter for insert to adep_bell with check (true);

-- Tells the account, or when it is gone the roles of the body, or of all bodies where none is named; never who acts.
-- A line that still waits unread is not doubled. Who wishes mail at once gets the letter, if there is one.
create function ring_bell(p_body integer, p_roles text[], p_account uuid, p_message text, p_subject text, p_path text,
    p_at timestamptz, p_letter jsonb, p_send_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    preferred uuid;
begin
    if current_setting('role') = 'adep_office' and p_body is distinct from adep_body()
        and p_roles <> array['AGENCY_OFFICER'] then
        raise exception 'an office tells its own people and the Agency' using errcode = 'insufficient_privilege';
    end if;
    select id into preferred from staff_account where state_body_id = p_body and id = p_account and disabled_at is null;
    with told as materialized (
        select a.state_body_id, a.id, coalesce(w.mail, 'NONE') as mail
          from staff_account a
          left join notification_wish w on w.state_body_id = a.state_body_id and w.account_id = a.id
         where (p_body is null or a.state_body_id = p_body) and a.disabled_at is null
           and case when preferred is null then a.role = any (p_roles) else a.id = preferred end
           and a.id is distinct from adep_account()),
    letters as (
        insert into mail_letter (state_body_id, id, account_id, template, contents, written_at, next_try_at)
        select state_body_id, gen_random_uuid(), id, 'notification.mail.notice', p_letter, p_at, p_send_at
          from told where mail = 'AT_ONCE' and p_letter is not null)
    insert into bell_notice (state_body_id, id, account_id, message, subject, path, rung_at, digest_due)
    select state_body_id, gen_random_uuid(), id, p_message, p_subject, p_path, p_at, mail = 'DIGEST'
      from told t
     where not exists (select from bell_notice n where n.account_id = t.id and n.read_at is null
                          and n.message = p_message and n.subject = p_subject);
end
$$;
revoke execute on function ring_bell(integer, text[], uuid, text, text, text, timestamptz, jsonb, timestamptz) from public;
alter function ring_bell(integer, text[], uuid, text, text, text, timestamptz, jsonb, timestamptz) owner to adep_bell;
set local role adep_bell;
grant execute on function ring_bell(integer, text[], uuid, text, text, text, timestamptz, jsonb, timestamptz)
    to adep_app, adep_office, adep_agency, adep_public, adep_admin;
reset role;
