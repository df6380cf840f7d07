-- The rest of the form; none in what was submitted before there was one.
alter table dossier add column profile jsonb;
