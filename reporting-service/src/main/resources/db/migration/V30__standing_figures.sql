-- For the meters: where the nominations of the latest periods stand, all centres together. Runs as the owner, whom
-- the fence does not hold, and lets out codes and numbers only. A status that none has is there with 0.
create function standing_figures(out period text, out status text, out nominations bigint,
                                 out oldest_age double precision) returns setof record
  language sql stable security definer set search_path = public
  as $$
    with latest as (
      select distinct c.period from compliance_call c order by c.period desc limit 6
    )
    select l.period, s.status, count(n.nomination_id),
           coalesce(extract(epoch from clock_timestamp() - min(n.changed_at)), 0)::double precision
      from latest l
     cross join unnest(array['AWAITING_HEAD', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'RECOMMENDED', 'NOT_RECOMMENDED',
                             'REJECTED', 'WITHDRAWN', 'DISCARDED', 'APPROVED', 'DECLINED', 'GRANTED',
                             'PUBLISHED']) as s (status)
      join compliance_call c on c.period = l.period
      left join compliance_nomination n
        on n.centre_id = c.centre_id and n.call_id = c.call_id and n.status = s.status
     group by l.period, s.status
  $$;
revoke execute on function standing_figures from public;
grant execute on function standing_figures to ${app};
