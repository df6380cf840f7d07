create table compliance_call (
  centre_id    uuid        not null,
  call_id      uuid        not null,
  recognition  text        not null,
  period       text        not null,
  opens_at     timestamptz not null,
  due_before   timestamptz not null,
  revision     bigint      not null,
  primary key (centre_id, call_id)
);
create index compliance_call_by_opening on compliance_call (centre_id, opens_at, call_id);
call fence('compliance_call', 'select, insert, update');

-- What one unit owes to one call. Revision 0 is what the call said when it opened.
create table compliance_cell (
  centre_id      uuid        not null,
  call_id        uuid        not null,
  unit_id        uuid        not null,
  status         text        not null check (status in ('OWED', 'ON_TIME', 'OVERDUE', 'LATE', 'WAIVED', 'MISSED')),
  nomination_id  uuid,
  changed_at     timestamptz not null,
  revision       bigint      not null,
  primary key (centre_id, call_id, unit_id)
);
call fence('compliance_cell', 'select, insert, update');

-- A nomination and how far it has come. One revision for each service that speaks of it; what arrives before
-- its predecessors makes a partial row. Only a nomination that its unit may write can be discarded, so a dossier
-- that was forgotten for another reason changes nothing that was decided.
create table compliance_nomination (
  centre_id        uuid        not null,
  nomination_id    uuid        not null,
  call_id          uuid,
  unit_id          uuid,
  round            integer     not null default 0,
  late             boolean,
  own_revision     bigint      not null default 0,
  review_status    text,
  review_round     integer     not null default 0,
  review_revision  bigint      not null default 0,
  award_status     text,
  award_revision   bigint      not null default 0,
  discarded        boolean     not null default false,
  changed_at       timestamptz not null,
  status           text        not null generated always as (
    case when award_status is not null then award_status
         when review_status <> 'RETURNED' and review_round >= round then review_status
         when discarded then 'DISCARDED'
         when review_round >= round and review_status is not null then review_status
         else 'SUBMITTED' end) stored,
  primary key (centre_id, nomination_id)
);
create index compliance_nomination_by_call on compliance_nomination (centre_id, call_id, unit_id);
call fence('compliance_nomination', 'select, insert, update');
