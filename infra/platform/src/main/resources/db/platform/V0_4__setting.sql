-- What a centre decides for itself. Append-only: the last word about a day holds, and what held before can
-- still be told.
create table setting (
  centre_id       uuid        not null,
  setting_id      bigint      generated always as identity,
  name            text        not null,
  effective_from  date        not null,
  value           jsonb       not null,
  reason          text        not null check (length(reason) between 1 and 500),
  decided_by      text        not null,
  decided_at      timestamptz not null,
  primary key (centre_id, setting_id)
);
create index setting_by_day on setting (centre_id, name, effective_from desc, setting_id desc);
call fence('setting', 'select, insert');
