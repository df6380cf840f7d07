-- Who prepared it for the head: the facts of a case repeat it. None in what was submitted before it was said.
alter table review_case add column prepared_by uuid;
