-- What an approval takes is a setting of the centre now; nothing ever wrote here.
drop table recognition;

-- A numbered decision as the office has registered it. Its number is given once a year, and one decision may name
-- many people.
create table decision (
  centre_id  uuid     not null,
  year       integer  not null check (year = extract(year from signed_on)),
  number     integer  not null check (number between 1 and 999999),
  symbol     text     not null check (length(symbol) between 1 and 50),
  signed_on  date     not null,
  signer     text     not null check (length(signer) between 1 and 200),
  capacity   text     not null check (length(capacity) between 1 and 200),
  primary key (centre_id, year, number)
);
call fence('decision', 'select, insert');

alter table proposal
  add take_back_until  timestamptz,
  add needs_document   boolean  not null default false,
  add granted_at       timestamptz,
  add decision_year    integer,
  add decision_number  integer;

-- Until now an approval waited for nothing but its document.
update proposal set take_back_until = now(), needs_document = true where status = 'APPROVED';

alter table proposal drop constraint proposal_status_check;
alter table proposal
  add check (status in ('PENDING', 'APPROVED', 'ISSUED', 'GRANTED', 'DECLINED')),
  add check (status <> 'APPROVED' or take_back_until is not null),
  add check (status not in ('PENDING', 'DECLINED') or take_back_until is null),
  add check (granted_at is null or status = 'GRANTED'),
  add check ((decision_year is null) = (decision_number is null)),
  add check ((needs_document and status in ('ISSUED', 'GRANTED')) = (decision_number is not null)),
  add foreign key (centre_id, decision_year, decision_number) references decision;
create index proposal_due on proposal (centre_id, take_back_until) where status = 'APPROVED' and not needs_document;
create index proposal_by_call on proposal (centre_id, call_id, nomination_id);
create index proposal_by_subject on proposal (centre_id, subject_id);

-- Who has decided what and when, and taken it back, one after the other.
create table proposal_act (
  centre_id      uuid         not null default current_centre(),
  nomination_id  uuid         not null,
  position       integer      not null check (position >= 0),
  what           text         not null check (what in ('APPROVED', 'TAKEN_BACK', 'DECLINED', 'ISSUED')),
  account        text         not null,
  person_id      uuid,
  acted_at       timestamptz  not null,
  primary key (centre_id, nomination_id, position),
  foreign key (centre_id, nomination_id) references proposal
);
call fence('proposal_act', 'select, insert');

-- The clock works for every centre that has proposals.
insert into known_centre (centre_id) select distinct centre_id from proposal on conflict do nothing;
