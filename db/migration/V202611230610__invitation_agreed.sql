-- Nobody lets anybody in alone: no invitation has a token before a second administrator agreed, that of a new account no
-- more than new credentials. The only administrator there is may let in a second one, and nobody else. Tokens that were
-- handed out before this was kept are void.
alter table staff_invitation no force row level security;
delete from staff_invitation where hash is not null;
alter table staff_invitation force row level security;

alter table staff_invitation
    add column agreed_by uuid,
    add constraint staff_invitation_second check (agreed_by is null
        or hash is not null and agreed_by <> asked_by and agreed_by is distinct from account_id),
    add constraint staff_invitation_two check (hash is null or agreed_by is not null
        or role = 'ADMINISTRATOR' and account_id is null);
comment on column staff_invitation.agreed_by is 'the second administrator; with a token and without him it was made by the only one there was';
