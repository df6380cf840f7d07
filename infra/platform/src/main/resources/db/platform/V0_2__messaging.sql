-- Facts on their way out. Written in the transaction of the change that they tell; only the relay reads
-- them, for all centres. A row without payload is a tombstone.
create table outbox (
  seq              bigint generated always as identity primary key,
  event_id         uuid        not null unique,
  centre_id        uuid        not null,
  lane             smallint    not null check (lane between 0 and 15),
  topic            text        not null,
  message_key      uuid        not null,
  aggregate_id     uuid        not null,
  revision         bigint      not null check (revision > 0),
  event_type       text        not null,
  payload          bytea       check (octet_length(payload) <= 524288),
  causation_id     uuid,
  traceparent      text,
  occurred_at      timestamptz not null,
  recorded_at      timestamptz not null default clock_timestamp(),
  attempts         integer     not null default 0,
  next_attempt_at  timestamptz,
  parked_at        timestamptz,
  parked_reason    text,
  published_at     timestamptz,
  unique (topic, aggregate_id, revision),
  check ((parked_at is null) = (parked_reason is null)),
  check (parked_at is null or published_at is null)
);
create index outbox_pending on outbox (lane, seq) where published_at is null;
create index outbox_blocked on outbox (message_key, seq) where published_at is null and attempts > 0;
create index outbox_published on outbox (published_at) where published_at is not null;
grant insert on outbox to ${app};
grant select, update, delete on outbox to ${relay};

-- What an effect has already dealt with. Facts stay for ever, so these rows do too.
create table inbox (
  consumer      text        not null,
  event_id      uuid        not null,
  processed_at  timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);
grant select, insert on inbox to ${app};

-- Events that a consumer could not apply, and those of the same key that wait behind them.
create table parked_event (
  id            bigint generated always as identity primary key,
  consumer      text        not null,
  topic         text        not null,
  partition     integer     not null,
  log_offset    bigint      not null,
  message_key   text        not null,
  event_id      text,
  event_type    text,
  headers       jsonb       not null,
  payload       bytea,
  reason        text        not null,
  state         text        not null default 'PARKED' check (state in ('PARKED', 'REDRIVEN', 'DISCARDED')),
  parked_at     timestamptz not null default clock_timestamp(),
  settled_at    timestamptz,
  unique (consumer, topic, partition, log_offset),
  check ((state = 'PARKED') = (settled_at is null))
);
create index parked_event_waiting on parked_event (consumer, message_key, id) where state = 'PARKED';
grant select, insert, update on parked_event to ${app};
