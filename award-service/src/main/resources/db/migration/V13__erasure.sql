-- What the director wrote about somebody whose data had to go; a dash stands where words stood. Runs as the owner: the
-- run-time role changes no reason.
create procedure forget_words(nominations uuid[])
  language sql security definer set search_path = pg_catalog, public
  as $$
    update public.proposal_reason set text = '–'
     where centre_id = public.current_centre() and nomination_id = any (nominations);
  $$;
revoke execute on procedure forget_words from public;
grant execute on procedure forget_words to ${app};
