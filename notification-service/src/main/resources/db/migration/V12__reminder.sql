-- What each unit owes to each call, as far as reminders need to know.
create table owed_call (
  centre_id   uuid        not null,
  call_id     uuid        not null,
  revision    bigint      not null,
  opens_at    timestamptz not null,
  due_before  timestamptz not null,
  closed      boolean     not null default false,
  primary key (centre_id, call_id)
);
call fence('owed_call', 'select, insert, update');

create table owed_unit (
  centre_id  uuid   not null,
  call_id    uuid   not null,
  unit_id    uuid   not null,
  revision   bigint not null,
  status     text   not null,
  primary key (centre_id, call_id, unit_id)
);
call fence('owed_unit', 'select, insert, update');

-- That somebody was reminded on a day: two processes at once, and a sweep every minute, write one. About is the
-- unit, or the call where the office is told about several.
create table reminder_given (
  centre_id  uuid not null,
  call_id    uuid not null,
  occasion   text not null check (occasion in ('UNIT', 'LIST', 'NOT_REACHED')),
  about      uuid not null,
  day        date not null,
  person_id  uuid not null,
  given_at   timestamptz not null,
  primary key (centre_id, call_id, occasion, about, day, person_id)
);
call fence('reminder_given', 'select, insert');
