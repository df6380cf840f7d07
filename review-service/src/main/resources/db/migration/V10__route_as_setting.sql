-- How cases go is a setting like the others now; what a centre had said about its exemplars goes on to hold.
insert into setting (centre_id, name, effective_from, value, reason, decided_by, decided_at)
select centre_id, 'route', effective_from,
       jsonb_build_object(
         'councilStep', council_step,
         'maxRounds', max_rounds,
         'ownUnit', case when own_unit_check then 'SECOND_OFFICER' else 'ALLOWED' end,
         'quorum', jsonb_build_object('of', 3, 'needed', 2),
         'threshold', jsonb_build_object('of', 2, 'needed', 1)),
       'V10', 'migration', now()
  from route
 where recognition = 'EXEMPLAR'
 order by centre_id, effective_from;

drop table route;
