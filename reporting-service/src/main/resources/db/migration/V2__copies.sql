-- Names for ids. A row without them is a grave: what stood there was forgotten, and an older state that arrives
-- late must not bring it back.
create table unit_copy (
  centre_id  uuid   not null,
  unit_id    uuid   not null,
  revision   bigint not null,
  code       text,
  name       text,
  primary key (centre_id, unit_id),
  check ((code is null) = (name is null))
);
call fence('unit_copy', 'select, insert, update');

create table dossier_copy (
  centre_id      uuid   not null,
  nomination_id  uuid   not null,
  revision       bigint not null,
  title          text,
  subject_name   text,
  primary key (centre_id, nomination_id),
  check ((title is null) = (subject_name is null))
);
call fence('dossier_copy', 'select, insert, update');
