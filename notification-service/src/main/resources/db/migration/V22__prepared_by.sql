-- Who prepared the nomination for the head: the facts of a story repeat it. None in what was granted before it was
-- said.
alter table story add column prepared_by uuid;
