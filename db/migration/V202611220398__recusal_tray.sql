-- What waits unnumbered is kept from whom it names, too: the names are compared when it is put there, not first when
-- somebody who may be one of them has read it.
alter table intake_tray add column shut_out uuid[] not null default '{}';
alter policy intake_tray_office on intake_tray
    using (state_body_id = adep_body() and not withheld and (adep_account() = any (shut_out)) is not true);
alter policy intake_tray_agency on intake_tray
    using (withheld and (adep_account() = any (shut_out)) is not true);
