-- What people wrote about somebody whose data had to go: the office's reasons, what members said with their votes. A
-- dash stands where words stood; who voted how on what stays. Runs as the owner: the run-time role changes no ballot.
create procedure forget_words(nominations uuid[])
  language sql security definer set search_path = pg_catalog, public
  as $$
    update public.case_reason set text = '–'
     where centre_id = public.current_centre() and nomination_id = any (nominations) and text is not null;
    update public.ballot set opinion = '–'
     where centre_id = public.current_centre() and nomination_id = any (nominations) and opinion is not null;
  $$;
revoke execute on procedure forget_words from public;
grant execute on procedure forget_words to ${app};
