-- The audit as whoever chains it reads it (ADR 0021): all that a line says. What concerns no centre stands in the chain
-- of the nil centre.
create view audit_entry as
    select number as entry_id, coalesce(centre, '00000000-0000-0000-0000-000000000000') as centre_id, at,
           coalesce(actor, '-') as account, account as person_id, machine as on_behalf_of, action as act, '-' as thing,
           reason, null::uuid as reason_salt, null::text as reason_digest, null::text as before_digest,
           detail::text as after_digest
      from audit;

-- A chain asks this of every reason; no reason is forgotten here, so it is held as it is.
create function reason_in_chain(reason text, salt uuid, digest text) returns text
    language sql immutable parallel safe
    as $$ select reason $$;

-- It refers to no row, so that it stays where the row is gone.
create table audit_seal (
    centre_id uuid not null,
    position bigint not null check (position > 0),
    entry_id bigint not null unique,
    hash bytea not null check (length(hash) = 32),
    primary key (centre_id, position)
);

-- What waits for its seal: known by its state, since a row with a smaller number may commit later.
create table audit_unsealed (
    centre_id uuid not null,
    entry_id bigint not null,
    primary key (centre_id, entry_id)
);
insert into audit_unsealed select centre_id, entry_id from audit_entry;

create function await_seal() returns trigger
    language plpgsql
as $$
begin
    insert into audit_unsealed select centre_id, entry_id from audit_entry where entry_id = new.number;
    return null;
end
$$;
create trigger audit_awaits_seal after insert on audit for each row execute function await_seal();

create function centres_awaiting_seals() returns table (centre_id uuid, entries bigint)
    language sql stable
    as $$ select u.centre_id, count(*) from audit_unsealed u group by u.centre_id $$;
create function audited_centres() returns setof uuid
    language sql stable
    as $$ select distinct s.centre_id from audit_seal s $$;

grant select on audit_entry to ${app};
grant select, insert on audit_seal to ${app};
grant select, insert, delete on audit_unsealed to ${app};
