-- Who has handed it in, to be told what becomes of it. Nobody knows for what was handed in before.
alter table nomination add column prepared_by uuid;
