-- A read model can be built anew from the log beside the live one, take its place in one transaction, and give it back.

-- Which tables make up a read model: only migrations say so, by calling rebuildable().
create table projection (
  name    text   primary key check (name ~ '^[a-z_]{1,40}$'),
  tables  text[] not null check (cardinality(tables) > 0)
);
grant select on projection to ${app};

-- While it runs, is ready, or was switched, there is a copy in the schema <name>_beside: what was built anew, and after
-- the switch what was live before.
create table projection_rebuild (
  rebuild_id   bigint      generated always as identity primary key,
  projection   text        not null references projection,
  state        text        not null default 'RUNNING'
                           check (state in ('RUNNING', 'READY', 'SWITCHED', 'SWITCHED_BACK', 'FAILED', 'INTERRUPTED', 'FORGOTTEN')),
  started_at   timestamptz not null default clock_timestamp(),
  ready_at     timestamptz,
  changed_at   timestamptz not null default clock_timestamp(),
  waiting      boolean     not null default false,
  differences  jsonb,
  failure      text
);
create unique index projection_rebuild_one_copy on projection_rebuild (projection)
  where state in ('RUNNING', 'READY', 'SWITCHED', 'SWITCHED_BACK');
grant select, insert, update on projection_rebuild to ${app};

-- How far the copy has read. It moves in the transaction that writes the copy's rows.
create table projection_position (
  rebuild_id     bigint  not null references projection_rebuild,
  topic          text    not null,
  partition      integer not null,
  first_offset   bigint  not null,
  next_offset    bigint  not null,
  target_offset  bigint  not null,
  primary key (rebuild_id, topic, partition)
);
grant select, insert, update on projection_position to ${app};

-- For migrations of services: these tables can be rebuilt together.
create procedure rebuildable(named text, its_tables text[])
  language plpgsql
as $$
begin
  insert into projection values (named, its_tables);
  execute format('create schema %I', named || '_beside');
  execute format('grant usage on schema %I to ${app}', named || '_beside');
end
$$;

-- The rest runs as the owner, since the run-time role creates and moves no table and sees one centre at a time. It
-- touches declared tables and their copies only, and lets out nothing but numbers.

create procedure copy_drop(named text)
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  copy regclass;
begin
  for copy in select c.oid from pg_class c where c.relkind = 'r' and c.relnamespace = to_regnamespace(quote_ident(named || '_beside'))
  loop
    execute format('drop table %s', copy);
  end loop;
end
$$;

-- Empty twins: same columns, checks, keys and indexes under the same names, so that migrations find them after a
-- switch; same fence, same rights.
create procedure copy_create(named text)
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  beside text := named || '_beside';
  twin   text;
  live   regclass;
  made   record;
  rights text;
begin
  call public.copy_drop(named);
  for twin, live in select t, format('public.%I', t)::regclass from public.projection p, unnest(p.tables) t where p.name = named
  loop
    if exists (select from pg_constraint where contype = 'f' and live in (conrelid, confrelid))
       or exists (select from pg_trigger where tgrelid = live)
       or exists (select from pg_depend where refclassid = 'pg_class'::regclass and refobjid = live
                                          and classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass)) then
      raise exception '% cannot be rebuilt: a foreign key, a trigger, a view or a function hangs on it', live;
    end if;
    execute format('create table %I.%I (like %s including all excluding indexes)', beside, twin, live);
    for made in
      select k.conname, pg_get_constraintdef(k.oid) as key_is, pg_get_indexdef(i.indexrelid) as index_is
        from pg_index i left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid
       where i.indrelid = live
    loop
      if made.conname is null then
        execute replace(made.index_is, format(' ON public.%I ', twin), format(' ON %I.%I ', beside, twin));
      else
        execute format('alter table %I.%I add constraint %I %s', beside, twin, made.conname, made.key_is);
      end if;
    end loop;
    select string_agg(r.privilege_type, ', ') into rights from pg_class c, aclexplode(c.relacl) r
     where c.oid = live and r.grantee = '${app}'::regrole;
    call public.fence(format('%I.%I', beside, twin)::regclass, rights);
  end loop;
end
$$;

-- Nobody writes the live tables until this transaction ends; reading goes on.
create procedure copy_hold(named text)
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  live text;
begin
  for live in select format('public.%I', t) from public.projection p, unnest(p.tables) t where p.name = named
  loop
    execute format('lock table %s in share row exclusive mode', live);
  end loop;
end
$$;

-- Whether the copy has the columns that the live tables have: a migration may have come between.
create function copy_fits(named text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select not exists (
    select from public.projection p, unnest(p.tables) t,
           lateral (select format('public.%I', t)::regclass as live, to_regclass(format('%I.%I', named || '_beside', t)) as beside) o
     where p.name = named
       and (select array_agg((attname, atttypid, attnotnull, attgenerated)::text order by attnum) from pg_attribute
             where attrelid = o.live and attnum > 0 and not attisdropped)
           is distinct from
           (select array_agg((attname, atttypid, attnotnull, attgenerated)::text order by attnum) from pg_attribute
             where attrelid = o.beside and attnum > 0 and not attisdropped))
$$;

-- What is not the same in the live table and in the copy: rows that the live one lacks, that differ, that it has too many.
create function copy_differences(named text) returns table (of_table text, missing bigint, changed bigint, surplus bigint)
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  twin text;
  keys text[];
begin
  for twin in select t from public.projection p, unnest(p.tables) t where p.name = named
  loop
    select array_agg(format('%I', a.attname)) into keys
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
     where i.indrelid = format('public.%I', twin)::regclass and i.indisprimary;
    execute format('analyze %I.%I', named || '_beside', twin);
    return query execute format(
      'select %1$L::text, count(*) filter (where l.%2$s is null),
              count(*) filter (where l.%2$s is not null and b.%2$s is not null), count(*) filter (where b.%2$s is null)
         from public.%1$I l full join %3$I.%1$I b using (%4$s)
        where row(l.*) is distinct from row(b.*)',
      twin, keys[1], named || '_beside', array_to_string(keys, ', '));
  end loop;
end
$$;

-- The copy becomes the live one, and the live one the copy.
create procedure copy_swap(named text)
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  beside  text := named || '_beside';
  leaving text := named || '_leaving';
  twin    text;
begin
  execute format('create schema %I', leaving);
  for twin in select t from public.projection p, unnest(p.tables) t where p.name = named
  loop
    execute format('alter table public.%I set schema %I', twin, leaving);
    execute format('alter table %I.%I set schema public', beside, twin);
    execute format('alter table %I.%I set schema %I', leaving, twin, beside);
  end loop;
  execute format('drop schema %I', leaving);
end
$$;

revoke execute on procedure rebuildable, copy_drop, copy_create, copy_hold, copy_swap from public;
revoke execute on function copy_fits, copy_differences from public;
grant execute on procedure copy_drop, copy_create, copy_hold, copy_swap to ${app};
grant execute on function copy_fits, copy_differences to ${app};

alter table operation_log
  drop constraint operation_log_thing_check,
  add constraint operation_log_thing_check check (thing in ('PARKED_EVENT', 'PARKED_FACT', 'MESSAGE', 'PROJECTION')),
  drop constraint operation_log_action_check,
  add constraint operation_log_action_check
    check (action in ('REDRIVEN', 'SENT_AGAIN', 'DISCARDED', 'REBUILT', 'SWITCHED', 'SWITCHED_BACK'));
