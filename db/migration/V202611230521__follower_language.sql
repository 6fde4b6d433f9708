-- A letter to a follower goes in the language he asked for it in, which stands with his address and not with the letter.
alter table mail_letter
    drop constraint mail_letter_addressed,
    add constraint mail_letter_addressed check (account_id is not null or follower is not null or language is not null);
