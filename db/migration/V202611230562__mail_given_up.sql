-- The public page on how the site stands tells whether letters were given up lately.
create index mail_letter_given_up on mail_letter (given_up_at) where given_up_at is not null;
