-- What the head asks to be changed, kept until the clerk hands it in again.
alter table nomination add column head_note text;
