-- VOTING: the office has accepted it, and the council has the word.
alter table review_case
  drop constraint review_case_status_check,
  add constraint review_case_status_check
    check (status in ('OPEN', 'RETURNED', 'ACCEPTED', 'VOTING', 'COMPLETED', 'REJECTED', 'WITHDRAWN')),
  add column since timestamptz not null default now();
alter table review_case alter column since drop default;
create index review_case_by_waiting on review_case (centre_id, since, nomination_id);

-- A code of the catalogue can say enough by itself.
alter table case_reason alter column text drop not null;

-- Who did what to a case, and when. Nothing in it is ever changed.
create table case_step (
  centre_id      uuid         not null default current_centre(),
  nomination_id  uuid         not null,
  position       integer      not null check (position >= 0),
  round          integer      not null check (round > 0),
  step           text         not null check (step in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'RECOMMENDED', 'NOT_RECOMMENDED')),
  at             timestamptz  not null,
  account        text,
  person_id      uuid,
  own_unit       boolean      not null,
  primary key (centre_id, nomination_id, position),
  foreign key (centre_id, nomination_id) references review_case,
  -- A unit that discards what was returned says so by forgetting it, without a name.
  check (account is not null or person_id is not null or step = 'WITHDRAWN')
);
call fence('case_step', 'select, insert');
