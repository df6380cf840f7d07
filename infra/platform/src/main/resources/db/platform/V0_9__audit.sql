-- Who did what, for whom and why. Rows are only ever added, by whoever acts, in the transaction of what was done.
create table audit_entry (
  entry_id       bigint      generated always as identity primary key,
  centre_id      uuid        not null,
  at             timestamptz not null default clock_timestamp(),
  account        text        not null,
  person_id      uuid,
  on_behalf_of   uuid,
  act            text        not null,
  thing          text        not null,
  reason         text,
  before_digest  text,
  after_digest   text
);
create index audit_entry_of_centre on audit_entry (centre_id, entry_id);
create index audit_entry_by_thing on audit_entry (centre_id, thing, entry_id);
call fence('audit_entry', 'select, insert');

-- The chain of a centre: each seal holds the one before and one entry. Positions have no gap. It refers to no row, so
-- that it stays where the row is gone.
create table audit_seal (
  centre_id  uuid   not null,
  position   bigint not null check (position > 0),
  entry_id   bigint not null,
  hash       bytea  not null check (length(hash) = 32),
  primary key (centre_id, position),
  unique (centre_id, entry_id)
);
call fence('audit_seal', 'select, insert');

-- What waits for its seal: known by its state, since a row with a smaller number may commit later.
create table audit_unsealed (
  centre_id  uuid   not null,
  entry_id   bigint not null,
  primary key (centre_id, entry_id)
);
call fence('audit_unsealed', 'select, insert, delete');

create function await_seal() returns trigger
  language plpgsql
as $$
begin
  insert into audit_unsealed (centre_id, entry_id) values (new.centre_id, new.entry_id);
  return null;
end
$$;
create trigger audit_entry_awaits_seal after insert on audit_entry for each row execute function await_seal();

-- For the sealer and for the nightly look: which centres there are, behind whose fence it has to go. Only ids and counts
-- come out.
create function centres_awaiting_seals() returns table (centre_id uuid, entries bigint)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select u.centre_id, count(*) from public.audit_unsealed u group by u.centre_id $$;
create function audited_centres() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select distinct s.centre_id from public.audit_seal s $$;
revoke execute on function centres_awaiting_seals, audited_centres from public;
grant execute on function centres_awaiting_seals, audited_centres to ${app};
