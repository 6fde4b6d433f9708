-- What the sender says of a crime or a threat stands beside what the office marks: it goes first in the queue of the
-- dangerous until somebody has confirmed it or said why it is not so, and sends nothing to law enforcement by itself.
alter table case_file add column claimed text check (claimed in ('CRIME', 'THREAT'));
comment on column case_file.claimed is 'danger that the sender tells of, until the office has judged it';
drop index case_file_danger;
create index case_file_danger on case_file (state_body_id) where danger is not null or claimed is not null;

-- Outside the seal, so that it is looked at first; what the danger is stands inside.
alter table intake_tray add column claimed boolean not null default false;
