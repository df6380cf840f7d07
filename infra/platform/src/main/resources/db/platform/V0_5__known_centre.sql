-- Ids only, so it needs no fence: who works by the clock has to know for whom.
create table known_centre (
  centre_id  uuid primary key
);
grant select, insert on known_centre to ${app};
