-- A file that somebody wants read. It names people, so it goes as soon as it was dealt with.
create table csv_import (
  centre_id  uuid        not null,
  import_id  uuid        not null,
  kind       text        not null check (kind in ('UNITS', 'PEOPLE')),
  dry_run    boolean     not null,
  status     text        not null check (status in ('RUNNING', 'CHECKED', 'REFUSED', 'DONE')),
  file       bytea       check (length(file) <= 1048576),
  lines      integer     not null default 0 check (lines >= 0),
  done       integer     not null default 0 check (done between 0 and lines),
  problems   jsonb       not null default '[]',
  asked_by   text        not null,
  asked_at   timestamptz not null,
  primary key (centre_id, import_id),
  check ((status = 'RUNNING') = (file is not null)),
  check (dry_run or status <> 'CHECKED'),
  check (not dry_run or status <> 'DONE')
);
create index csv_import_running on csv_import (centre_id, asked_at) where status = 'RUNNING';
call fence('csv_import', 'select, insert, update');
