-- What is sent over the limits of the public form waits here unnumbered, until somebody of the office has looked at it.
-- Nothing of its contents stands outside the seal; id is the id the case will have.
create table intake_tray (
    state_body_id integer not null references state_body (id),
    id uuid not null,
    withheld boolean not null,
    received_at timestamptz not null,
    sealed bytea not null,
    kid integer not null,
    wrapped bytea not null,
    code_hash bytea not null unique check (length(code_hash) = 32),
    submission_hash bytea not null,
    set_aside text check (set_aside in ('REPEATED', 'MEANINGLESS', 'ADVERTISING')),
    erase_on date,
    primary key (state_body_id, id),
    constraint intake_tray_set_aside check ((set_aside is null) = (erase_on is null))
);
comment on column intake_tray.received_at is 'for an anonymous sender to the hour';
comment on column intake_tray.code_hash is 'HMAC of the tracking code: random, so its global uniqueness tells no body anything';
create index intake_tray_waiting on intake_tray (state_body_id, received_at, id) where not withheld;
create index intake_tray_withheld on intake_tray (received_at, id) where withheld;
create index intake_tray_erase on intake_tray (erase_on) where erase_on is not null;

alter table intake_tray enable row level security;
alter table intake_tray force row level security;
grant select, delete on intake_tray to adep_office, adep_agency;
grant update (set_aside, erase_on) on intake_tray to adep_office, adep_agency;
grant select, insert on intake_tray to adep_public;
create policy intake_tray_office on intake_tray for all to adep_office
    using (state_body_id = adep_body() and not withheld);
create policy intake_tray_agency on intake_tray for all to adep_agency using (withheld);
create policy intake_tray_public on intake_tray for all to adep_public using (code_hash = adep_code());

-- The application erases what was set aside long enough; it cannot read it.
grant select (state_body_id, id, withheld, erase_on), delete on intake_tray to adep_app;
create policy intake_tray_erased on intake_tray for all to adep_app using (erase_on <= current_date);

create constraint trigger intake_tray_audited after insert or update or delete on intake_tray
    deferrable initially deferred for each row execute function audit_guard('withheld');

-- Until when a form that was sent over the limits has to wait; sealed under the same key as the draft.
alter table intake_draft add column held bytea;
