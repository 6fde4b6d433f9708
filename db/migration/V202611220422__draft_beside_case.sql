-- A form becomes a case in one transaction, whose walls are told both hashes: that of the draft and that of the case.
create function adep_draft() returns bytea language sql stable parallel safe
    return decode(nullif(current_setting('adep.draft', true), ''), 'hex');

alter policy intake_draft_public on intake_draft using (token_hash = adep_draft());
