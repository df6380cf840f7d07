-- A public page has no token that could name a centre: the address does. Ids and slugs only, so it needs no fence.
-- A row opens nothing by itself; the centre's own setting, behind its fence, has to say the same.
create table public_site (
  slug       text  primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  centre_id  uuid  not null unique
);
grant select, insert, update, delete on public_site to ${app};
