-- Forwarding, whole or in part, to another body or to one outside the system. A receiving body that takes part gets a
-- case of its own with the same register, terms and seals as any other; both sides keep the trace.
create table case_forwarding (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    to_body integer references state_body (id),
    to_outside text,
    part boolean not null,
    portion text not null,
    reason text not null,
    letter text,
    forwarded_on date not null,
    forwarded_by uuid not null,
    receiving_case uuid,
    receiving_number text,
    xid xid8 not null default pg_current_xact_id(),
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    constraint case_forwarding_addressee check ((to_body is null) <> (to_outside is null))
);
comment on column case_forwarding.xid is 'the transaction that forwarded: only in it may a row be put into the receiving body';
create index case_forwarding_case on case_forwarding (state_body_id, case_id);

create table case_origin (
    state_body_id integer not null,
    case_id uuid not null,
    from_body integer not null references state_body (id),
    from_number text not null,
    part boolean not null,
    portion text not null,
    reason text not null,
    forwarded_on date not null,
    primary key (state_body_id, case_id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id)
);

-- Whether this transaction forwarded the case to the body: asked under the walls of who forwards.
create function forwarded_now(body integer, received uuid) returns boolean language sql stable
    return exists (select from case_forwarding f
        where f.receiving_case = received and f.to_body = body and f.xid = pg_current_xact_id_if_assigned());

do $$
declare
    child text;
begin
    foreach child in array array['case_forwarding', 'case_origin'] loop
        execute format('alter table %I enable row level security', child);
        execute format('alter table %I force row level security', child);
        execute format('grant select, insert, update on %I to adep_office, adep_agency', child);
        execute format('create policy %I on %I for all to adep_office using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id))', child || '_office', child);
        execute format('create policy %I on %I for all to adep_agency using (exists (select from case_file f where f.state_body_id = %I.state_body_id and f.id = case_id))', child || '_agency', child, child);
    end loop;
    -- What is read stays as it was; what is written may also belong to the case just forwarded.
    foreach child in array array['case_party', 'case_message', 'case_deadline', 'case_origin'] loop
        execute format('alter policy %I on %I with check ((state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id)) or forwarded_now(state_body_id, case_id))', child || '_office', child);
        execute format('alter policy %I on %I with check (exists (select from case_file f where f.state_body_id = %I.state_body_id and f.id = case_id) or forwarded_now(state_body_id, case_id))', child || '_agency', child, child);
    end loop;
end
$$;
alter policy case_file_office on case_file
    with check ((state_body_id = adep_body() and not withheld) or (not withheld and forwarded_now(state_body_id, id)));
alter policy case_file_agency on case_file with check (withheld or forwarded_now(state_body_id, id));

-- Who holds the code reads that and where it was forwarded; the letter and the reason stay inside.
grant select on case_origin to adep_public;
create policy case_origin_public_read on case_origin for select to adep_public
    using (exists (select from case_file f where f.state_body_id = case_origin.state_body_id and f.id = case_id));

-- The receiving body's chain gets its entry in the same transaction.
grant select on case_forwarding to adep_register;
create policy case_forwarding_register on case_forwarding for select to adep_register
    using (xid = pg_current_xact_id_if_assigned());
set local role adep_register;
create or replace function audit_lock(p_body integer, p_withheld boolean, out seq bigint, out hash bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if current_setting('role') = 'adep_office' and p_body <> 0 and p_body is distinct from adep_body()
        and not exists (select from case_forwarding f where f.to_body = p_body and f.xid = pg_current_xact_id_if_assigned())
    then
        raise exception 'an office writes no audit entry for another body' using errcode = 'insufficient_privilege';
    end if;
    select h.seq, h.hash into seq, hash from audit_head h
        where h.state_body_id = p_body and h.withheld = p_withheld for update;
    if not found then
        insert into audit_head values (p_body, p_withheld, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
        select h.seq, h.hash into strict seq, hash from audit_head h
            where h.state_body_id = p_body and h.withheld = p_withheld for update;
    end if;
end
$$;
reset role;

-- And its commissioner hears of the case at once.
grant select on case_forwarding to adep_bell;
create policy case_forwarding_bell on case_forwarding for select to adep_bell
    using (xid = pg_current_xact_id_if_assigned());
set local role adep_bell;
create or replace function ring_bell(p_body integer, p_roles text[], p_account uuid, p_message text, p_subject text, p_path text,
    p_at timestamptz, p_letter jsonb, p_send_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    preferred uuid;
begin
    if current_setting('role') = 'adep_office' and p_body is distinct from adep_body()
        and p_roles <> array['AGENCY_OFFICER']
        and not exists (select from case_forwarding f where f.to_body = p_body and f.xid = pg_current_xact_id_if_assigned())
    then
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
reset role;

-- Tells of a crime or a threat: goes to the marked queue and to law enforcement at once.
alter table case_file add column danger text check (danger in ('CRIME', 'THREAT'));
create index case_file_danger on case_file (state_body_id) where danger is not null and stage <> 'CLOSED';
