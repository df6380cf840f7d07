-- What a nomination is about, in codes, and what else is said of it: handed in to the head, published, hidden.
-- That it was handed in once stays true, so it needs no revision.
alter table compliance_nomination
  add column handed_in       boolean  not null default false,
  add column kind            text,
  add column field           text,
  add column topics          text[]   not null default '{}',
  add column direct_worker   boolean,
  add column story_status    text     check (story_status in ('PUBLISHED', 'HIDDEN')),
  add column story_revision  bigint   not null default 0,
  add check (award_status in ('APPROVED', 'GRANTED', 'DECLINED'));

alter table compliance_nomination alter column status set expression as (
  case when story_status = 'PUBLISHED' then 'PUBLISHED'
       when award_status is not null then award_status
       when review_status <> 'RETURNED' and review_round >= round then review_status
       when discarded then 'DISCARDED'
       when review_round >= round and review_status is not null then review_status
       when handed_in and own_revision + review_revision + award_revision = 0 then 'AWAITING_HEAD'
       else 'SUBMITTED' end);

-- The furthest step at which it stands: what was withdrawn or taken back stands where it was before.
alter table compliance_nomination add column reached smallint not null generated always as (
  case when story_status = 'PUBLISHED' then 7
       when award_status = 'GRANTED' then 6
       when award_status = 'APPROVED' then 5
       when award_status = 'DECLINED' or review_status = 'RECOMMENDED' then 4
       when review_status in ('ACCEPTED', 'NOT_RECOMMENDED') then 3
       when own_revision + review_revision + award_revision + story_revision > 0 then 2
       else 1 end) stored;

alter table compliance_call
  add column closed_at timestamptz;
create index compliance_call_by_period on compliance_call (centre_id, period, call_id);

-- As the head signed it off; goes with the rest of the dossier.
alter table dossier_copy
  add column summary  text,
  add column post     text,
  add column field    text,
  add column members  integer,
  add column women    integer,
  add check (title is not null or num_nonnulls(summary, post, field, members, women) = 0);
