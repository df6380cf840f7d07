-- A case has the name of its nomination: a nomination has one, whatever the number of rounds.
create table review_case (
  centre_id       uuid     not null,
  nomination_id   uuid     not null,
  call_id         uuid     not null,
  recognition     text     not null check (recognition ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  unit_id         uuid     not null,
  subject_type    text     not null check (subject_type in ('INDIVIDUAL', 'COLLECTIVE')),
  subject_id      uuid     not null,
  submitted_by    uuid     not null,
  status          text     not null check (status in ('OPEN', 'RETURNED', 'ACCEPTED', 'COMPLETED', 'REJECTED', 'WITHDRAWN')),
  round           integer  not null check (round > 0),
  dossier_digest  text     not null check (dossier_digest ~ '^[0-9a-f]{64}$'),
  revision        bigint   not null check (revision >= 0),
  version         bigint   not null,
  primary key (centre_id, nomination_id)
);
create index review_case_by_status on review_case (centre_id, status, nomination_id);
create index review_case_by_unit on review_case (centre_id, unit_id, nomination_id);
call fence('review_case', 'select, insert, update');

-- What the office wrote when it sent a case back or turned it down. The words stay here: facts carry the codes.
create table case_reason (
  centre_id      uuid     not null default current_centre(),
  nomination_id  uuid     not null,
  position       integer  not null check (position >= 0),
  round          integer  not null check (round > 0),
  code           text     not null check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  pointer        text     check (pointer ~ '^/' and length(pointer) <= 100),
  text           text     not null check (length(text) between 1 and 2000),
  primary key (centre_id, nomination_id, position),
  foreign key (centre_id, nomination_id) references review_case
);
call fence('case_reason', 'select, insert');

-- How the cases of one recognition go, from a day on. Law and the organisation say it, so it is data; a centre
-- without a row goes the usual way.
create table route (
  centre_id       uuid     not null,
  recognition     text     not null check (recognition ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  effective_from  date     not null,
  max_rounds      integer  not null default 3 check (max_rounds > 0),
  own_unit_check  boolean  not null default true,
  council_step    boolean  not null default false,
  primary key (centre_id, recognition, effective_from)
);
call fence('route', 'select');
