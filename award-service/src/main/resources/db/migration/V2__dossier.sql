-- What the director reads: the content as it was submitted last. It may arrive before its proposal and after it.
create table dossier (
  centre_id      uuid     not null,
  nomination_id  uuid     not null,
  round          integer  not null check (round > 0),
  digest         text     not null,
  subject_name   text     not null,
  title          text     not null,
  summary        text     not null,
  claims         jsonb    not null,
  revision       bigint   not null,
  primary key (centre_id, nomination_id)
);
call fence('dossier', 'select, insert, update, delete');

-- That a dossier had to be forgotten, without a word of it: an older state that arrives again stays out.
create table forgotten_dossier (
  centre_id      uuid    not null,
  nomination_id  uuid    not null,
  revision       bigint  not null,
  primary key (centre_id, nomination_id)
);
call fence('forgotten_dossier', 'select, insert, update');
