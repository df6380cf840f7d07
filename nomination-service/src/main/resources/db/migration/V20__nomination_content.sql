-- The whole form, who let it out of the unit, and what came on paper. A draft may hold anything.
alter table nomination
  drop constraint nomination_status_check,
  add constraint nomination_status_check check (status in
    ('DRAFT', 'AWAITING_HEAD', 'SUBMITTED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'DISCARDED')),
  add column members           integer      check (members between 0 and 100000),
  add column women             integer      check (women between 0 and 100000),
  add column field             text         check (length(field) <= 64),
  add column criteria          jsonb        not null default '[]',
  add column spread            text         check (length(spread) <= 5000),
  add column replicability     text         check (length(replicability) <= 5000),
  add column receipt_number    integer      check (receipt_number > 0),
  add column signed_off_by     uuid,
  add column submitted_at      timestamptz,
  add column received_on       date,
  add column received_from     text         check (length(received_from) <= 200),
  add column recorded_by       uuid,
  add column scan              text         check (length(scan) <= 1000),
  add column status_since      timestamptz,
  -- What was said on the topic of dossiers; until now both topics were counted together.
  add column dossier_revision  bigint       not null default 0;

update nomination n
   set dossier_revision = revision,
       status_since = coalesce(
         (select p.changed_at from nomination_progress p
           where p.centre_id = n.centre_id and p.nomination_id = n.nomination_id),
         uuid_extract_timestamp(n.nomination_id),
         now());
update nomination set submitted_at = status_since where round > 0;

alter table nomination
  alter column criteria drop default,
  alter column dossier_revision drop default,
  alter column status_since set not null,
  add check (status <> 'WITHDRAWN' or round > 0),
  add check (status <> 'SUBMITTED' or women <= members),
  add check ((submitted_at is not null) = (round > 0)),
  add check (signed_off_by is null or submitted_at is not null),
  add check (receipt_number is null or round > 0),
  add check ((received_on is null) = (received_from is null) and (received_on is null) = (recorded_by is null)),
  add check (scan is null or received_on is not null),
  add unique (centre_id, call_id, receipt_number);
create index nomination_by_person on nomination (centre_id, person_id) where person_id is not null;
