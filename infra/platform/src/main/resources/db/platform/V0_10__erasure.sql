-- When a person's data has to go, the words go that the machinery still holds: waiting facts, parked events,
-- remembered answers, reasons in the audit.

-- The chain holds the digest of a reason instead of its words, so that the words can go and the chain stands. The salt
-- goes with them: nobody finds out a short reason by trying. Lines from before have none, and keep their reason.
alter table audit_entry
  add column reason_salt    uuid,
  add column reason_digest  text check (reason_digest ~ '^[0-9a-f]{64}$'),
  add check (reason_digest is null or num_nonnulls(reason, reason_salt) = 0);
alter table audit_entry alter column reason_salt set default gen_random_uuid();

create function reason_in_chain(reason text, salt uuid, digest text) returns text
  language sql immutable parallel safe
  as $$
    select coalesce(case when salt is null then reason
                         else encode(sha256(convert_to(salt::text || reason, 'UTF8')), 'hex') end, digest)
  $$;

-- Runs as the owner: the run-time role changes no fact, no answer and no line of the audit, but by this. A state that
-- still waits to be sent becomes a tombstone, and so does one that is parked; the one that ends it comes behind.
create procedure forget_traces(things uuid[])
  language sql security definer set search_path = pg_catalog, public
  as $$
    update public.outbox set payload = null
     where centre_id = public.current_centre() and message_key = any (things) and topic like 'guongsang.%.state.%'
       and payload is not null;
    update public.parked_event set payload = null
     where centre_id = public.current_centre() and message_key = any (things::text[])
       and topic like 'guongsang.%.state.%' and payload is not null;
    delete from public.idempotency_key
     where centre_id = public.current_centre()
       and exists (select from unnest(things) thing
                    where strpos(route, thing::text) > 0 or strpos(body, thing::text) > 0);
    update public.audit_entry
       set reason = null, reason_salt = null,
           reason_digest = public.reason_in_chain(reason, reason_salt, reason_digest)
     where centre_id = public.current_centre() and thing = any (things::text[])
       and reason is not null and reason_salt is not null;
  $$;
revoke execute on procedure forget_traces from public;
grant execute on procedure forget_traces to ${app};
