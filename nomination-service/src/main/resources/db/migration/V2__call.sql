create table call (
  centre_id    uuid        not null,
  call_id      uuid        not null,
  recognition  text        not null check (recognition ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  period       text        not null check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  opens_at     timestamptz not null,
  due_before   timestamptz not null check (due_before > opens_at),
  revision     bigint      not null,
  version      bigint      not null,
  primary key (centre_id, call_id),
  unique (centre_id, recognition, period)
);
call fence('call', 'select, insert, update');

-- What one unit owes to one call. A minimum: a unit may send more.
create table obligation (
  centre_id      uuid   not null,
  obligation_id  uuid   not null,
  call_id        uuid   not null,
  unit_id        uuid   not null,
  status         text   not null check (status in ('OWED', 'ON_TIME', 'OVERDUE', 'LATE', 'WAIVED', 'MISSED')),
  nomination_id  uuid   check ((nomination_id is not null) = (status in ('ON_TIME', 'LATE'))),
  revision       bigint not null,
  version        bigint not null,
  primary key (centre_id, obligation_id),
  unique (centre_id, call_id, unit_id),
  foreign key (centre_id, call_id) references call,
  foreign key (centre_id, unit_id) references unit
);
call fence('obligation', 'select, insert, update');
