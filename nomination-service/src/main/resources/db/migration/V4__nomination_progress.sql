-- How far a nomination has come after submission. One revision for each service that speaks of it; a fact
-- that arrives before its predecessors makes a partial row.
create table nomination_progress (
  centre_id        uuid        not null,
  nomination_id    uuid        not null,
  round            integer     not null default 0,
  review_status    text,
  review_round     integer     not null default 0,
  review_revision  bigint      not null default 0,
  award_status     text,
  award_revision   bigint      not null default 0,
  changed_at       timestamptz not null,
  status           text        not null generated always as (
    case when award_status is not null then award_status
         when review_status is not null and review_round >= round then review_status
         else 'SUBMITTED' end) stored,
  primary key (centre_id, nomination_id)
);
call fence('nomination_progress', 'select, insert, update, delete');
