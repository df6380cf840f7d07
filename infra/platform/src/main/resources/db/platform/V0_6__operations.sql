-- What has got stuck can be looked at and settled by those who run a centre, and every such act is written down.

-- The centre that the envelope names; the centre of nobody where it names none.
alter table parked_event add column centre_id uuid not null generated always as
  (case when (headers ->> 'ce_centre') ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        then (headers ->> 'ce_centre')::uuid
        else '00000000-0000-0000-0000-000000000000'::uuid end) stored;
create index parked_event_of_centre on parked_event (centre_id, state, id);
create index parked_event_discarded on parked_event (consumer, log_offset) where state = 'DISCARDED';

-- A fact that was given up after it was parked: those behind it no longer wait for it.
alter table outbox
  add column discarded_at timestamptz,
  add constraint outbox_discarded_was_parked check (discarded_at is null or parked_at is not null);
create index outbox_discarded on outbox (discarded_at) where discarded_at is not null;

-- All that the run-time role sees of the outbox. The view works with its owner's rights, as far as these columns go.
create view parked_fact with (security_barrier) as
  select seq, event_id, topic, message_key, aggregate_id, revision, event_type, payload, occurred_at,
         recorded_at, attempts, next_attempt_at, parked_at, parked_reason, discarded_at,
         (select count(*) from outbox b
           where b.message_key = o.message_key and b.seq > o.seq
             and b.published_at is null and b.discarded_at is null) as behind
    from outbox o
   where parked_at is not null and centre_id = current_centre();
grant select on parked_fact to ${app};
grant update (attempts, next_attempt_at, parked_at, parked_reason, discarded_at) on parked_fact to ${app};

-- Append-only: the run-time role can neither change nor delete what was done.
create table operation_log (
  centre_id  uuid        not null,
  log_id     bigint      generated always as identity,
  thing      text        not null check (thing in ('PARKED_EVENT', 'PARKED_FACT', 'MESSAGE')),
  thing_id   text        not null,
  about      text        not null,
  action     text        not null check (action in ('REDRIVEN', 'SENT_AGAIN', 'DISCARDED')),
  reason     text        check (length(reason) between 1 and 1000),
  done_by    text        not null,
  done_at    timestamptz not null default clock_timestamp(),
  primary key (centre_id, log_id),
  check ((action = 'DISCARDED') = (reason is not null))
);
create index operation_log_by_thing on operation_log (centre_id, thing, thing_id, log_id);
call fence('operation_log', 'select, insert');
