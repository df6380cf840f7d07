-- Stories have a revision of their own; what they say comes last.
alter table nomination_progress drop column status;
alter table nomination_progress
  add column story_status    text,
  add column story_revision  bigint not null default 0,
  add column status          text   not null generated always as (
    case when story_status is not null then story_status
         when award_status is not null then award_status
         when review_status is not null and review_round >= round then review_status
         else 'SUBMITTED' end) stored;
