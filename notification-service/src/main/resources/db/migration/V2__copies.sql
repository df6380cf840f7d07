-- What mails need to know about others. A row without a name or title is a grave: what stood there was
-- forgotten, and an older state that arrives late must not bring it back.
create table person_copy (
  centre_id  uuid   not null,
  person_id  uuid   not null,
  revision   bigint not null,
  name       text,
  email      text,
  language   text,
  primary key (centre_id, person_id),
  check ((name is null) = (language is null)),
  check (name is not null or email is null)
);
call fence('person_copy', 'select, insert, update');

create table unit_copy (
  centre_id  uuid   not null,
  unit_id    uuid   not null,
  revision   bigint not null,
  name       text,
  primary key (centre_id, unit_id)
);
call fence('unit_copy', 'select, insert, update');

create table call_copy (
  centre_id   uuid        not null,
  call_id     uuid        not null,
  revision    bigint      not null,
  period      text        not null check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  due_before  timestamptz not null,
  primary key (centre_id, call_id)
);
call fence('call_copy', 'select, insert, update');

create table dossier_copy (
  centre_id      uuid   not null,
  nomination_id  uuid   not null,
  revision       bigint not null,
  title          text,
  primary key (centre_id, nomination_id)
);
call fence('dossier_copy', 'select, insert, update');
