-- What was answered to a command, so that sending it again does not do it again.
create table idempotency_key (
  centre_id    uuid        not null,
  principal    text        not null,
  route        text        not null,
  key          text        not null check (length(key) between 1 and 255),
  body_digest  bytea       not null,
  status       smallint    not null check (status between 200 and 499),
  location     text,
  etag         text,
  body         text,
  recorded_at  timestamptz not null default clock_timestamp(),
  primary key (centre_id, principal, route, key)
);
create index idempotency_key_recorded on idempotency_key (recorded_at);
call fence('idempotency_key', 'select, insert');
create policy housekeeping on idempotency_key for all to ${relay} using (true);
grant select, delete on idempotency_key to ${relay};
