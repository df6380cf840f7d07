create table unit (
  centre_id   uuid    not null,
  unit_id     uuid    not null,
  code        text    not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'),
  name        text    not null check (length(name) between 1 and 200),
  type        text    not null check (type in ('CENTRE', 'LEADERSHIP', 'OFFICE', 'DEPARTMENT', 'STATION')),
  parent_id   uuid,
  valid_from  date    not null,
  valid_to    date    check (valid_to >= valid_from),
  owes        boolean not null,
  revision    bigint  not null,
  version     bigint  not null,
  primary key (centre_id, unit_id),
  unique (centre_id, code),
  foreign key (centre_id, parent_id) references unit
);
call fence('unit', 'select, insert, update');

create table person (
  centre_id      uuid    not null,
  person_id      uuid    not null,
  code           text    not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'),
  name           text    not null check (length(name) between 1 and 200),
  unit_id        uuid    not null,
  post           text    not null check (length(post) between 1 and 200),
  staff_type     text    not null check (staff_type in ('PUBLIC_EMPLOYEE', 'CONTRACT_WORKER', 'CIVIL_SERVANT')),
  direct_worker  boolean not null,
  leader         boolean not null,
  email          text    check (length(email) <= 254),
  language       text    not null check (language in ('vi', 'en')),
  valid_from     date    not null,
  valid_to       date    check (valid_to >= valid_from),
  revision       bigint  not null,
  version        bigint  not null,
  primary key (centre_id, person_id),
  unique (centre_id, code),
  foreign key (centre_id, unit_id) references unit
);
call fence('person', 'select, insert, update');
