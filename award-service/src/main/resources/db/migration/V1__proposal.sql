-- A proposal has the name of its nomination: what was recommended is put to the director once.
create table proposal (
  centre_id       uuid     not null,
  nomination_id   uuid     not null,
  call_id         uuid     not null,
  recognition     text     not null check (recognition ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  unit_id         uuid     not null,
  subject_type    text     not null check (subject_type in ('INDIVIDUAL', 'COLLECTIVE')),
  subject_id      uuid     not null,
  submitted_by    uuid     not null,
  status          text     not null check (status in ('PENDING', 'APPROVED', 'GRANTED', 'DECLINED')),
  round           integer  not null check (round > 0),
  dossier_digest  text     not null check (dossier_digest ~ '^[0-9a-f]{64}$'),
  revision        bigint   not null check (revision >= 0),
  version         bigint   not null,
  primary key (centre_id, nomination_id)
);
create index proposal_by_status on proposal (centre_id, status, nomination_id);
create index proposal_by_unit on proposal (centre_id, unit_id, nomination_id);
call fence('proposal', 'select, insert, update');

-- What the director wrote with a refusal. The words stay here: facts carry the codes.
create table proposal_reason (
  centre_id      uuid     not null default current_centre(),
  nomination_id  uuid     not null,
  position       integer  not null check (position >= 0),
  code           text     not null check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  pointer        text     check (pointer ~ '^/' and length(pointer) <= 100),
  text           text     not null check (length(text) between 1 and 2000),
  primary key (centre_id, nomination_id, position),
  foreign key (centre_id, nomination_id) references proposal
);
call fence('proposal_reason', 'select, insert');

-- What a recognition takes, from a day on. Law and the organisation say it, so it is data; one without a row is
-- given by the approval itself.
create table recognition (
  centre_id       uuid     not null,
  code            text     not null check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  effective_from  date     not null,
  needs_document  boolean  not null default false,
  primary key (centre_id, code, effective_from)
);
call fence('recognition', 'select');
