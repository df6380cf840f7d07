-- Row-level security: a row belongs to one centre, and the run-time role sees only the centre that its
-- transaction has named. Without a name every query on a fenced table fails.

create function current_centre() returns uuid
  language sql stable parallel safe
  as $$ select current_setting('guongsang.centre')::uuid $$;

-- Puts a table behind the fence and gives the run-time role the named privileges on it.
create procedure fence(fenced regclass, privileges text)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format(
    'create policy own_centre on %s to ${app} using (centre_id = current_centre()) with check (centre_id = current_centre())',
    fenced);
  execute format('grant %s on %s to ${app}', privileges, fenced);
end
$$;
