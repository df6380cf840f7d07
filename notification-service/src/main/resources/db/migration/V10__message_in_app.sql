-- A message is shown in the application or mailed; each way has a row of its own. It can be about several units
-- (who still owes, what has come in), and then about no single nomination.
alter table message drop constraint message_channel_check;
alter table message drop constraint message_kind_check;
alter table message
  alter column nomination_id drop not null,
  alter column call_id drop not null,
  alter column unit_id drop not null,
  alter column round drop not null,
  add column receipt_number integer check (receipt_number > 0),
  add column happened_at timestamptz,
  add column units uuid[] not null default '{}',
  add column read_at timestamptz,
  add column digest_id uuid;
update message set happened_at = created_at;
alter table message
  alter column happened_at set not null,
  add constraint message_channel check (channel in ('IN_APP', 'EMAIL')),
  add constraint message_kind check (kind in (
    'HANDED_IN', 'RECEIVED', 'RECEIVED_LATE', 'NEW_SUBMISSION', 'SUBMISSIONS_DIGEST', 'RETURNED', 'ACCEPTED',
    'TO_APPROVE', 'NOT_RECOMMENDED', 'REJECTED', 'WITHDRAWN', 'DECLINED', 'GRANTED', 'HONOURED', 'TO_PUBLISH',
    'PUBLISHED', 'HONOURED_PUBLICLY', 'HIDDEN', 'TO_TAKE_DOWN', 'REMINDER', 'OVERDUE', 'OWING_LIST', 'NOT_REACHED')),
  add constraint message_in_app_is_there_at_once check (channel <> 'IN_APP' or status = 'SENT'),
  add constraint message_read_in_app check (read_at is null or channel = 'IN_APP'),
  -- Never about nothing.
  add constraint message_about_units check (
    cardinality(units) > 0 or kind not in ('SUBMISSIONS_DIGEST', 'OWING_LIST', 'NOT_REACHED')),
  add constraint message_about_a_unit check (unit_id is not null or kind not in ('REMINDER', 'OVERDUE')),
  add constraint message_about_a_nomination check (
    nomination_id is not null
    or kind in ('SUBMISSIONS_DIGEST', 'REMINDER', 'OVERDUE', 'OWING_LIST', 'NOT_REACHED')),
  add constraint message_in_a_digest check (digest_id is null or kind = 'NEW_SUBMISSION');

-- What was only mailed until now is found in the application as well, as read.
insert into message (centre_id, message_id, event_id, person_id, channel, kind, nomination_id, call_id, unit_id, round,
                     status, attempts, next_attempt_at, created_at, sent_at, version, happened_at, read_at)
  select centre_id, uuidv7(created_at - now()), event_id, person_id, 'IN_APP', kind, nomination_id, call_id, unit_id,
         round, 'SENT', 0, created_at, created_at, created_at, 0, created_at, created_at
    from message;

drop index message_of_person;
create index message_of_person on message (centre_id, person_id, message_id) where channel = 'IN_APP';
create index message_unread on message (centre_id, person_id) where channel = 'IN_APP' and read_at is null;
create index message_undelivered on message (centre_id, status, message_id) where status in ('PARKED', 'SUPPRESSED');
create index message_not_in_a_digest on message (centre_id, person_id)
  where kind = 'NEW_SUBMISSION' and digest_id is null;
create index message_digest on message (centre_id, person_id, created_at) where kind = 'SUBMISSIONS_DIGEST';
