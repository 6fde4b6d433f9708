-- Files. Each is sealed in parts of 256 KiB under a random key of its own. While it belongs to nothing that key is with its
-- sender (in the draft sealed with the form token, or in the request); in a case it lies sealed under the key of the case.
create table upload (
    id uuid primary key,
    code_hash bytea check (length(code_hash) = 32),
    account_id uuid,
    expires_at timestamptz not null,
    constraint upload_owner check ((code_hash is null) <> (account_id is null))
);
create index upload_expires on upload (expires_at);
create index upload_code on upload (code_hash);
comment on column upload.expires_at is 'to the hour, so that it does not tell when an anonymous sender was there';

create table upload_part (
    upload_id uuid not null references upload (id) on delete cascade,
    position integer not null check (position >= 0),
    sealed bytea not null,
    primary key (upload_id, position)
);

create table case_attachment (
    state_body_id integer not null,
    case_id uuid not null,
    id uuid not null,
    content_id uuid not null,
    purpose text not null check (purpose in ('FROM_APPLICANT', 'TO_APPLICANT', 'WITH_ANSWER', 'EVIDENCE')),
    message_id uuid,
    type text not null,
    size bigint not null check (size between 1 and 20971520),
    scan text not null check (scan in ('CLEAN', 'INFECTED', 'NOT_SCANNED')),
    sealed_name bytea not null,
    sealed_key bytea not null,
    added_at timestamptz not null,
    author uuid,
    primary key (state_body_id, id),
    foreign key (state_body_id, case_id) references case_file (state_body_id, id),
    foreign key (state_body_id, message_id) references case_message (state_body_id, id),
    constraint case_attachment_message check (purpose <> 'TO_APPLICANT' or message_id is not null)
);
create index case_attachment_case on case_attachment (state_body_id, case_id);
create index case_attachment_message on case_attachment (state_body_id, message_id) where message_id is not null;
comment on column case_attachment.content_id is 'what the seal of the parts is bound to; the same in a case it was forwarded to';
comment on column case_attachment.added_at is 'of a file of an anonymous sender to the hour';

create table case_attachment_part (
    state_body_id integer not null,
    case_id uuid not null,
    attachment_id uuid not null,
    position integer not null check (position >= 0),
    sealed bytea not null,
    primary key (state_body_id, attachment_id, position),
    foreign key (state_body_id, attachment_id) references case_attachment (state_body_id, id)
);

-- What is sealed cannot be compressed.
alter table upload_part alter column sealed set storage external;
alter table case_attachment_part alter column sealed set storage external;

do $$
declare
    child text;
begin
    foreach child in array array['upload', 'upload_part', 'case_attachment', 'case_attachment_part'] loop
        execute format('alter table %I enable row level security', child);
        execute format('alter table %I force row level security', child);
    end loop;
    foreach child in array array['upload', 'upload_part'] loop
        execute format('grant select, insert, delete on %I to adep_office, adep_agency, adep_public', child);
    end loop;
    -- What is read stays within the case; what is written may also belong to the case just forwarded.
    foreach child in array array['case_attachment', 'case_attachment_part'] loop
        execute format('grant select, insert on %I to adep_office, adep_agency, adep_public', child);
        execute format('create policy %I on %I for all to adep_office using (state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id)) with check ((state_body_id = adep_body() and exists (select from case_file f where f.state_body_id = adep_body() and f.id = case_id)) or forwarded_now(state_body_id, case_id))', child || '_office', child);
        execute format('create policy %I on %I for all to adep_agency using (exists (select from case_file f where f.state_body_id = %I.state_body_id and f.id = case_id)) with check (exists (select from case_file f where f.state_body_id = %I.state_body_id and f.id = case_id) or forwarded_now(state_body_id, case_id))', child || '_agency', child, child, child);
    end loop;
end
$$;

-- What waits is seen by who sent it, and by the office that makes a case of what waited in its tray with it.
create policy upload_office on upload for all to adep_office
    using (account_id = adep_account() or exists (select from case_file f where f.code_hash = upload.code_hash));
create policy upload_agency on upload for all to adep_agency
    using (account_id = adep_account() or exists (select from case_file f where f.code_hash = upload.code_hash));
create policy upload_public on upload for all to adep_public using (code_hash = adep_code());
create policy upload_part_office on upload_part for all to adep_office
    using (exists (select from upload u where u.id = upload_id));
create policy upload_part_agency on upload_part for all to adep_agency
    using (exists (select from upload u where u.id = upload_id));
create policy upload_part_public on upload_part for all to adep_public
    using (exists (select from upload u where u.id = upload_id));

grant update (expires_at) on upload to adep_public;

-- The application clears away what nobody used; it cannot read it.
grant select (expires_at), delete on upload to adep_app;
create policy upload_expired on upload for all to adep_app using (expires_at < now());

-- Who holds the code reads what he sent and what was sent to him, and never what stays inside; he adds only his own.
create policy case_attachment_public_read on case_attachment for select to adep_public
    using ((purpose in ('FROM_APPLICANT', 'TO_APPLICANT')
            or purpose = 'WITH_ANSWER' and exists (select from case_answer a
                where a.state_body_id = case_attachment.state_body_id and a.case_id = case_attachment.case_id))
        and exists (select from case_file f where f.state_body_id = case_attachment.state_body_id and f.id = case_id));
create policy case_attachment_public_write on case_attachment for insert to adep_public
    with check (purpose = 'FROM_APPLICANT' and author is null
        and exists (select from case_file f where f.state_body_id = case_attachment.state_body_id and f.id = case_id));
create policy case_attachment_part_public_read on case_attachment_part for select to adep_public
    using (exists (select from case_attachment a
        where a.state_body_id = case_attachment_part.state_body_id and a.id = attachment_id));
create policy case_attachment_part_public_write on case_attachment_part for insert to adep_public
    with check (exists (select from case_attachment a
        where a.state_body_id = case_attachment_part.state_body_id and a.id = attachment_id and a.purpose = 'FROM_APPLICANT'));

-- No file without its entry in the audit trail either.
create constraint trigger case_attachment_audited after insert or update or delete on case_attachment
    deferrable initially deferred for each row execute function audit_guard();
