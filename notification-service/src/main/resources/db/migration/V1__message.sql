-- What a person is told. Ids and codes only: the address and the words are looked up when it leaves.
create table message (
  centre_id        uuid        not null,
  message_id       uuid        not null,
  event_id         uuid        not null,
  person_id        uuid        not null,
  channel          text        not null check (channel in ('EMAIL')),
  kind             text        not null check (kind in ('RECEIVED', 'RECEIVED_LATE', 'RETURNED', 'REJECTED', 'DECLINED', 'GRANTED', 'HONOURED')),
  nomination_id    uuid        not null,
  call_id          uuid        not null,
  unit_id          uuid        not null,
  round            integer     not null check (round > 0),
  status           text        not null check (status in ('PENDING', 'SENT', 'PARKED', 'SUPPRESSED')),
  attempts         integer     not null check (attempts >= 0),
  next_attempt_at  timestamptz not null,
  reason           text        check (length(reason) <= 200),
  created_at       timestamptz not null,
  sent_at          timestamptz,
  version          bigint      not null,
  primary key (centre_id, message_id),
  unique (centre_id, event_id, person_id, channel),
  check ((status = 'SENT') = (sent_at is not null)),
  check (status not in ('PARKED', 'SUPPRESSED') or reason is not null)
);
create index message_open on message (status, next_attempt_at) where status in ('PENDING', 'PARKED');
create index message_of_person on message (centre_id, person_id, message_id);
call fence('message', 'select, insert, update');

-- A pause is never longer than five minutes: what lies further ahead was put off before the domain clock was
-- set back.
create function is_due(next_attempt_at timestamptz, at timestamptz) returns boolean
  language sql immutable parallel safe
  as $$ select next_attempt_at <= at or next_attempt_at > at + interval '10 minutes' $$;

-- The run-time role sees one centre at a time. These two tell it where there is work, and how much there is in
-- all: they run as the owner, whom the fence does not hold, and let out ids of centres and numbers only.
create function centres_with_due_messages(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
  as $$ select distinct centre_id from message where status = 'PENDING' and is_due(next_attempt_at, at) $$;
create function count_open_messages(out pending bigint, out parked bigint)
  language sql stable security definer set search_path = public
  as $$ select count(*) filter (where status = 'PENDING'), count(*) filter (where status = 'PARKED')
          from message where status in ('PENDING', 'PARKED') $$;
revoke execute on function centres_with_due_messages, count_open_messages from public;
grant execute on function centres_with_due_messages, count_open_messages to ${app};
