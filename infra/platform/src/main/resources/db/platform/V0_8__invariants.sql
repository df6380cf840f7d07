-- What the job that counts rows that must not exist needs, and nothing more: where there are rows at all, and how
-- facts on their way out stand.

-- The centres that have any row behind the fence, or an event that is parked. Runs as the owner, whom the fence does
-- not hold, and lets out their ids only. Every table has an index that begins with the centre, so this takes one step
-- in it for each centre and table.
create function centres_with_rows() returns setof uuid
  language plpgsql stable security definer set search_path = public
as $$
declare
  fenced regclass;
  centre uuid;
begin
  for fenced in select polrelid::regclass from pg_policy where polname = 'own_centre'
                union all select 'parked_event'::regclass loop
    centre := '00000000-0000-0000-0000-000000000000';
    loop
      execute format('select centre_id from %s where centre_id > $1 order by centre_id limit 1', fenced)
        into centre using centre;
      exit when centre is null;
      return next centre;
    end loop;
  end loop;
end
$$;
revoke execute on function centres_with_rows from public;
grant execute on function centres_with_rows to ${app};

-- How the facts of the current centre stand in the outbox: ids and states, not what they say.
create view outbox_outline with (security_barrier) as
  select seq, lane, topic, message_key, aggregate_id, revision, event_type, recorded_at, published_at,
         parked_at, discarded_at
    from outbox
   where centre_id = current_centre();
grant select on outbox_outline to ${app};

-- Facts that Kafka had acknowledged and lost are sent again.
alter table operation_log
  drop constraint operation_log_thing_check,
  add constraint operation_log_thing_check check (thing in ('PARKED_EVENT', 'PARKED_FACT', 'MISSING_FACTS', 'MESSAGE', 'PROJECTION'));
