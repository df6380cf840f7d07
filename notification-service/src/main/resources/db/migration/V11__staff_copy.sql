-- Who belongs to which unit, who heads it, and until when; whether mail can reach them.
create table staff_copy (
  centre_id   uuid    not null,
  person_id   uuid    not null,
  revision    bigint  not null,
  unit_id     uuid,
  leader      boolean not null default false,
  reachable   boolean not null default false,
  valid_from  date,
  valid_to    date,
  primary key (centre_id, person_id),
  check ((unit_id is null) = (valid_from is null)),
  check (unit_id is not null or not (leader or reachable))
);
create index staff_copy_heads on staff_copy (centre_id, unit_id) where leader;
call fence('staff_copy', 'select, insert, update');
