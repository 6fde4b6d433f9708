-- The audit trail: one chain per state body and side, so that writers of two bodies never wait for each other, and a body
-- learns nothing of its withheld cases, not even that a number is missing. Body 0 is the deployment itself.
create table audit_head (
    state_body_id integer not null,
    withheld boolean not null,
    seq bigint not null check (seq >= 0),
    hash bytea not null check (length(hash) = 32),
    last_xid xid8,
    constraint audit_head_pk primary key (state_body_id, withheld)
);
comment on column audit_head.last_xid is 'the transaction that wrote last; what audit_guard compares';

create table audit_entry (
    state_body_id integer not null,
    withheld boolean not null,
    seq bigint not null check (seq > 0),
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    fields text not null,
    prev_hash bytea not null check (length(prev_hash) = 32),
    hash bytea not null check (length(hash) = 32),
    constraint audit_entry_pk primary key (state_body_id, withheld, seq)
);
create index audit_entry_subject on audit_entry (subject_id, state_body_id);
comment on column audit_entry.fields is 'canonical JSON of ids and field names; never contents or personal data';

alter table audit_head enable row level security;
alter table audit_head force row level security;
alter table audit_entry enable row level security;
alter table audit_entry force row level security;

grant select, insert, update on audit_head to adep_register;
grant insert on audit_entry to adep_register;
grant select on audit_head to adep_agency, adep_admin;
grant select on audit_entry to adep_office, adep_agency, adep_admin;

create policy audit_head_register on audit_head for all to adep_register using (true) with check (true);
create policy audit_head_agency on audit_head for select to adep_agency using (withheld or state_body_id = adep_body());
create policy audit_head_admin on audit_head for select to adep_admin using (true);
create policy audit_entry_register on audit_entry for insert to adep_register with check (true);
create policy audit_entry_office on audit_entry for select to adep_office
    using (state_body_id = adep_body() and not withheld);
create policy audit_entry_agency on audit_entry for select to adep_agency
    using (withheld or state_body_id = adep_body());
create policy audit_entry_admin on audit_entry for select to adep_admin using (true);

-- Nobody changes what is written; the owner of the tables too is refused until he drops the triggers.
create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only: % of % refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_refuse();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_refuse();
create trigger audit_head_kept before delete on audit_head
    for each row execute function audit_refuse();
create trigger audit_head_no_truncate before truncate on audit_head
    for each statement execute function audit_refuse();

-- Locks a chain until the end of the transaction and tells where it stands; a new chain starts from 32 zero bytes.
create function audit_lock(p_body integer, p_withheld boolean, out seq bigint, out hash bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if current_setting('role') = 'adep_office' and p_body <> 0 and p_body is distinct from adep_body() then
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

-- Adds entries that continue the chain without a gap, and moves its head.
create function audit_append(p_body integer, p_withheld boolean, p_entries jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head record;
    link record;
begin
    head := audit_lock(p_body, p_withheld);
    for link in
        select * from jsonb_to_recordset(p_entries) as e (seq bigint, at timestamptz, actor text, action text,
            "subjectType" text, "subjectId" text, fields text, previous text, hash text)
        order by e.seq
    loop
        if link.seq <> head.seq + 1 or decode(link.previous, 'hex') <> head.hash then
            raise exception 'entry % does not continue the audit chain of body %', link.seq, p_body;
        end if;
        insert into audit_entry values (p_body, p_withheld, link.seq, link.at, link.actor, link.action,
            link."subjectType", link."subjectId", link.fields, head.hash, decode(link.hash, 'hex'));
        head.seq := link.seq;
        head.hash := decode(link.hash, 'hex');
    end loop;
    update audit_head set seq = head.seq, hash = head.hash, last_xid = pg_current_xact_id()
        where state_body_id = p_body and withheld = p_withheld;
end
$$;

-- Refuses a commit that changed a row of a body without an entry in the trail. Attach it to a table with a state_body_id:
--   create constraint trigger case_file_audited after insert or update or delete on case_file
--       deferrable initially deferred for each row execute function audit_guard('withheld');
-- With the argument the row's own column withheld says which chain; without it either chain of the body will do.
create function audit_guard() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    changed record;
    chain boolean;
begin
    changed := case tg_op when 'DELETE' then old else new end;
    if tg_nargs > 0 then
        chain := changed.withheld;
    end if;
    if not exists (
        select from audit_head h where h.state_body_id = changed.state_body_id
            and (chain is null or h.withheld = chain) and h.last_xid = pg_current_xact_id())
    then
        raise exception '% of % has no audit entry', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;

revoke execute on function audit_refuse(), audit_guard(), audit_lock(integer, boolean),
    audit_append(integer, boolean, jsonb) from public;
alter function audit_lock(integer, boolean) owner to adep_register;
alter function audit_append(integer, boolean, jsonb) owner to adep_register;
alter function audit_guard() owner to adep_register;
set local role adep_register;
grant execute on function audit_lock(integer, boolean), audit_append(integer, boolean, jsonb)
    to adep_app, adep_office, adep_agency, adep_public, adep_admin;
grant execute on function audit_guard() to adep_owner;
reset role;
