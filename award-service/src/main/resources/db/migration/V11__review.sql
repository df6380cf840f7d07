-- What else the unit says about it; nothing in what was submitted before there was a form for it.
alter table dossier add profile jsonb;

-- What the review found, as it was told with the recommendation. Proposals from before have none.
create table recommendation (
  centre_id       uuid         not null,
  nomination_id   uuid         not null,
  recommended_at  timestamptz  not null,
  route           jsonb        not null,
  votes           jsonb,
  primary key (centre_id, nomination_id)
);
call fence('recommendation', 'select, insert');
