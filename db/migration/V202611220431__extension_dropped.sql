-- A request for more time that the law no longer allows falls away: nobody decides it.
alter table case_extension
    drop constraint case_extension_decision_check,
    drop constraint case_extension_decided;
alter table case_extension
    add constraint case_extension_decision_check check (decision in ('ASKED', 'GRANTED', 'REFUSED', 'DROPPED')),
    add constraint case_extension_decided check ((decision = 'ASKED') = (decided_on is null)
        and (decision in ('ASKED', 'DROPPED')) = (decided_by is null));
