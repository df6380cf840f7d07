-- Who prepared it for the head: the facts of a proposal repeat it. None in what was recommended before it was said.
alter table proposal add column prepared_by uuid;
