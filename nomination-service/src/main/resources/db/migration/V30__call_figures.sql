-- For the meters: how the latest open calls stand, all centres together. Runs as the owner, whom the fence does not
-- hold, and lets out codes and numbers only. A status that nobody has is there with 0.
create function call_figures(out recognition text, out period text, out due_before timestamptz,
                             out status text, out obligations bigint) returns setof record
  language sql stable security definer set search_path = public
  as $$
    with latest as (
      select c.recognition, c.period, min(c.due_before) as due_before
        from call c where c.closed_at is null
       group by c.recognition, c.period
       order by c.period desc, c.recognition
       limit 24
    )
    select l.recognition, l.period, l.due_before, s.status, count(o.obligation_id)
      from latest l
     cross join unnest(array['OWED', 'ON_TIME', 'OVERDUE', 'LATE', 'WAIVED', 'MISSED']) as s (status)
      join call c on c.recognition = l.recognition and c.period = l.period and c.closed_at is null
      left join obligation o on o.centre_id = c.centre_id and o.call_id = c.call_id and o.status = s.status
     group by l.recognition, l.period, l.due_before, s.status
  $$;
revoke execute on function call_figures from public;
grant execute on function call_figures to ${app};
