-- The phone number is for the office; it is on no topic.
alter table person
  add sex    text check (sex in ('FEMALE', 'MALE')),
  add phone  text check (phone ~ '^\+?[0-9][0-9 .()-]{5,19}$');

-- An exception for one unit. Without one its type decides, as the centre has set.
alter table unit alter owes drop not null;
alter table unit add check (parent_id <> unit_id);
create index unit_by_parent on unit (centre_id, parent_id);
create index person_by_unit on person (centre_id, unit_id);
