-- A centre has one council. Its members come and go by date; who may vote on a case is frozen in voting_roll.
create table council (
  centre_id   uuid         not null primary key,
  changed_by  text         not null,
  changed_at  timestamptz  not null,
  version     bigint       not null
);
call fence('council', 'select, insert, update');

create table council_member (
  centre_id   uuid  not null references council,
  person_id   uuid  not null,
  role        text  not null check (role in ('MEMBER', 'SECRETARY', 'CHAIR')),
  valid_from  date  not null,
  valid_to    date  check (valid_to >= valid_from),
  primary key (centre_id, person_id, valid_from)
);
call fence('council_member', 'select, insert, delete');

-- One council's vote on one round of a case, with the rules that held when it was opened.
create table voting (
  centre_id         uuid         not null,
  nomination_id     uuid         not null,
  round             integer      not null check (round > 0),
  dossier_digest    text         not null check (dossier_digest ~ '^[0-9a-f]{64}$'),
  quorum_of         integer      not null check (quorum_of > 0),
  quorum_needed     integer      not null check (quorum_needed between 0 and quorum_of),
  threshold_of      integer      not null check (threshold_of > 0),
  threshold_needed  integer      not null check (threshold_needed between 0 and threshold_of),
  opened_at         timestamptz  not null,
  members           integer      not null check (members > 0),
  closed_at         timestamptz,
  closed_by         text,
  votes_cast        integer      check (votes_cast between 0 and members),
  votes_yes         integer      check (votes_yes >= 0),
  votes_no          integer      check (votes_no >= 0),
  votes_abstained   integer      check (votes_abstained >= 0),
  version           bigint       not null,
  primary key (centre_id, nomination_id),
  unique (centre_id, nomination_id, round, dossier_digest),
  foreign key (centre_id, nomination_id) references review_case,
  check ((closed_at is null) = (closed_by is null)),
  check ((closed_at is null) = (votes_cast is null)),
  check (votes_cast = votes_yes + votes_no + votes_abstained),
  -- Nothing is closed below its quorum.
  check (votes_cast::bigint * quorum_of >= quorum_needed::bigint * members)
);
call fence('voting', 'select, insert, update');

-- Everybody who was a member when the voting was opened. Who is the nominee stays a member and may not vote.
create table voting_roll (
  centre_id      uuid     not null default current_centre(),
  nomination_id  uuid     not null,
  person_id      uuid     not null,
  role           text     not null check (role in ('MEMBER', 'SECRETARY', 'CHAIR')),
  recused        boolean  not null,
  primary key (centre_id, nomination_id, person_id),
  unique (centre_id, nomination_id, person_id, recused),
  foreign key (centre_id, nomination_id) references voting
);
create index voting_roll_by_person on voting_roll (centre_id, person_id);
call fence('voting_roll', 'select, insert');

-- Ballots are only ever added. A member's ballots are a chain without branches, so there is one last one, which
-- counts; each names the content that was voted on.
create table ballot (
  centre_id       uuid         not null default current_centre(),
  nomination_id   uuid         not null,
  round           integer      not null,
  person_id       uuid         not null,
  turn            integer      not null check (turn > 0),
  turn_before     integer      generated always as (nullif(turn, 1) - 1) stored,
  dossier_digest  text         not null,
  choice          text         not null check (choice in ('YES', 'NO', 'ABSTAIN')),
  opinion         text         check (length(opinion) between 1 and 2000),
  filed           boolean      not null,
  account         text         not null,
  cast_at         timestamptz  not null,
  recused         boolean      not null default false check (not recused),
  primary key (centre_id, nomination_id, round, person_id, turn),
  constraint ballot_chain
    foreign key (centre_id, nomination_id, round, person_id, turn_before) references ballot,
  constraint ballot_on_content
    foreign key (centre_id, nomination_id, round, dossier_digest)
    references voting (centre_id, nomination_id, round, dossier_digest),
  constraint ballot_of_member
    foreign key (centre_id, nomination_id, person_id, recused)
    references voting_roll (centre_id, nomination_id, person_id, recused),
  -- Somebody else's vote is entered from paper only.
  check (not filed or opinion is not null)
);
call fence('ballot', 'select, insert');
