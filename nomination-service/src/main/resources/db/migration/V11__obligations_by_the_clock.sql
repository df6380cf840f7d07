alter table call
  add closes_at  timestamptz check (closes_at >= due_before),
  add closed_at  timestamptz,
  add quota      integer not null default 1 check (quota between 0 and 99),
  add check (closed_at is null or closes_at is not null),
  -- A month, or a year for what is reported once a year.
  drop constraint call_period_check,
  add constraint call_period_check check (period ~ '^\d{4}(-(0[1-9]|1[0-2]))?$');
alter table call alter quota drop default;

alter table obligation
  add reason_code       text check (reason_code in ('NOTHING_THIS_MONTH', 'UNIT_SUSPENDED', 'OTHER')),
  add reason            text check (length(reason) between 1 and 1000),
  -- The account of whoever waived it; none when the clock did.
  add waived_by         text,
  add late_door_until   timestamptz,
  add late_door_reason  text check (length(late_door_reason) between 1 and 1000),
  add late_door_by      text,
  add nothing_state     text check (nothing_state in ('STATED', 'ACCEPTED', 'REFUSED')),
  add nothing_reason    text check (length(nothing_reason) between 1 and 1000),
  add nothing_by        text,
  add nothing_answer    text check (length(nothing_answer) between 1 and 1000),
  add check ((status = 'WAIVED') = (reason_code is not null)),
  add check ((late_door_until is null) = (late_door_reason is null)),
  add check ((nothing_state is null) = (nothing_reason is null)),
  add check (coalesce(nothing_state, '') <> 'ACCEPTED' or status = 'WAIVED');
create index obligation_open on obligation (centre_id, call_id) where status in ('OWED', 'OVERDUE');
create index call_to_close on call (centre_id, closes_at) where closed_at is null;
