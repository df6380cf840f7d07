-- Who may sign off in the place of a unit's head, and when.
create table deputy (
  centre_id     uuid         not null,
  deputy_id     uuid         not null,
  unit_id       uuid         not null,
  person_id     uuid         not null,
  valid_from    date         not null,
  valid_to      date         check (valid_to >= valid_from),
  appointed_by  text         not null check (length(appointed_by) <= 255),
  ended_at      timestamptz,
  version       bigint       not null,
  primary key (centre_id, deputy_id),
  foreign key (centre_id, unit_id) references unit,
  foreign key (centre_id, person_id) references person
);
create index deputy_by_unit on deputy (centre_id, unit_id, deputy_id);
call fence('deputy', 'select, insert, update');
