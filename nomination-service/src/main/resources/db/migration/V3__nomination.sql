-- A draft may be incomplete; what was submitted is not.
create table nomination (
  centre_id        uuid     not null,
  nomination_id    uuid     not null,
  call_id          uuid     not null,
  unit_id          uuid     not null,
  status           text     not null check (status in ('DRAFT', 'AWAITING_HEAD', 'SUBMITTED', 'RETURNED', 'REJECTED', 'DISCARDED')),
  round            integer  not null check (round >= 0),
  late             boolean  not null,
  subject_type     text     check (subject_type in ('INDIVIDUAL', 'COLLECTIVE')),
  person_id        uuid,
  collective_name  text     check (length(collective_name) <= 200),
  subject_id       uuid     not null,
  kind             text,
  topics           text[]   not null,
  title            text     check (length(title) <= 1000),
  summary          text     check (length(summary) <= 20000),
  claims           jsonb    not null,
  revision         bigint   not null,
  version          bigint   not null,
  primary key (centre_id, nomination_id),
  foreign key (centre_id, call_id) references call,
  foreign key (centre_id, unit_id) references unit,
  foreign key (centre_id, person_id) references person,
  check ((status in ('SUBMITTED', 'RETURNED', 'REJECTED')) <= (round > 0)),
  check (status <> 'SUBMITTED' or (subject_type is not null and kind is not null and title is not null and summary is not null))
);
create index nomination_by_call on nomination (centre_id, call_id, unit_id, nomination_id);
create index nomination_by_unit on nomination (centre_id, unit_id, nomination_id);
call fence('nomination', 'select, insert, update');
