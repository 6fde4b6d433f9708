-- Adds entries to a chain that ends where their writer thinks; if it ends elsewhere, tells where and adds nothing. Either way
-- the chain is locked until the end of the transaction. The writer asks audit_lock no more, which was a round trip for each act;
-- audit_append stays for the version before.
create function audit_continue(p_body integer, p_withheld boolean, p_entries jsonb, out seq bigint, out hash bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head record;
    link record;
    added boolean := false;
begin
    head := audit_lock(p_body, p_withheld);
    for link in
        select * from jsonb_to_recordset(p_entries) as e (seq bigint, at timestamptz, actor text, action text,
            "subjectType" text, "subjectId" text, fields text, previous text, hash text)
        order by e.seq
    loop
        if link.seq <> head.seq + 1 or decode(link.previous, 'hex') <> head.hash then
            if added then
                raise exception 'entry % does not continue the audit chain of body %', link.seq, p_body;
            end if;
            seq := head.seq;
            hash := head.hash;
            return;
        end if;
        insert into audit_entry values (p_body, p_withheld, link.seq, link.at, link.actor, link.action,
            link."subjectType", link."subjectId", link.fields, head.hash, decode(link.hash, 'hex'));
        head.seq := link.seq;
        head.hash := decode(link.hash, 'hex');
        added := true;
    end loop;
    update audit_head h set seq = head.seq, hash = head.hash, last_xid = pg_current_xact_id()
        where h.state_body_id = p_body and h.withheld = p_withheld;
end
$$;

revoke execute on function audit_continue(integer, boolean, jsonb) from public;
alter function audit_continue(integer, boolean, jsonb) owner to adep_register;
set local role adep_register;
grant execute on function audit_continue(integer, boolean, jsonb)
    to adep_app, adep_office, adep_agency, adep_public, adep_admin;
reset role;
