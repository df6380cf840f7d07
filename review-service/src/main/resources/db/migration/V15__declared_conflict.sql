-- A member who has to do with a case says so before voting, and then does not vote on it. The roll stays as it was at
-- the opening: this member still counts as one of all.
create table declared_conflict (
  centre_id      uuid         not null default current_centre(),
  nomination_id  uuid         not null,
  person_id      uuid         not null,
  account        text         not null,
  declared_at    timestamptz  not null,
  primary key (centre_id, nomination_id, person_id),
  foreign key (centre_id, nomination_id, person_id) references voting_roll
);
call fence('declared_conflict', 'select, insert');
