-- What reviewers read, as it was submitted in each round: what was decided on stays readable. A dossier may
-- arrive before its case and after it.
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
  primary key (centre_id, nomination_id, round)
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

create table unit_copy (
  centre_id  uuid    not null,
  unit_id    uuid    not null,
  code       text    not null,
  name       text    not null,
  revision   bigint  not null,
  primary key (centre_id, unit_id)
);
call fence('unit_copy', 'select, insert, update');
