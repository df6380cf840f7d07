-- What an award is told from: the copy of the dossier. A row without a title is a grave, so that an older state
-- that arrives late does not bring back what had to be forgotten.
create table story_dossier (
  centre_id      uuid     not null,
  nomination_id  uuid     not null,
  revision       bigint   not null,
  round          integer  check (round > 0),
  subject_name   text,
  title          text,
  summary        text,
  topics         text[]   not null default '{}',
  claims         jsonb    not null default '[]',
  primary key (centre_id, nomination_id),
  check (num_nulls(round, subject_name, title, summary) in (0, 4)),
  check (title is not null or (topics = '{}' and claims = '[]'))
);
call fence('story_dossier', 'select, insert, update');

-- What the public reads of an award. It has the name of its nomination: there is one for each award.
create table story (
  centre_id        uuid         not null,
  nomination_id    uuid         not null,
  call_id          uuid         not null,
  recognition      text         not null check (recognition ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  unit_id          uuid         not null,
  subject_type     text         not null check (subject_type in ('INDIVIDUAL', 'COLLECTIVE')),
  subject_id       uuid         not null,
  submitted_by     uuid         not null,
  status           text         not null check (status in ('DRAFT', 'READY', 'PUBLISHED', 'HIDDEN')),
  forgotten        boolean      not null default false,
  headline         text         check (length(headline) <= 200),
  lead             text         check (length(lead) <= 500),
  body             text         check (length(body) <= 10000),
  name_shown       text         check (length(name_shown) <= 200),
  unit_shown       text         check (length(unit_shown) <= 200),
  topics           text[]       not null default '{}' check (cardinality(topics) <= 5),
  written          boolean      not null default false,
  stated_by        text,
  stated_at        timestamptz,
  edition          integer      not null check (edition >= 0),
  changed          boolean      not null,
  slug             text         check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  publication_id   uuid,
  published_at     timestamptz,
  channels         text[]       not null default '{}',
  hidden_reason    text         check (hidden_reason ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  hidden_at        timestamptz,
  hidden_due_by    timestamptz,
  revision         bigint       not null check (revision >= 0),
  version          bigint       not null,
  primary key (centre_id, nomination_id),
  unique (centre_id, slug),
  unique (centre_id, publication_id),
  check ((stated_by is null) = (stated_at is null)),
  check ((status in ('PUBLISHED', 'HIDDEN') and not forgotten) <= (edition > 0 and slug is not null)),
  check (status <> 'READY' or stated_at is not null),
  check ((status = 'PUBLISHED') = (cardinality(channels) > 0)),
  check (status <> 'HIDDEN' or hidden_reason is not null),
  check (not forgotten or (status = 'HIDDEN' and slug is null
         and num_nonnulls(headline, lead, body, name_shown, unit_shown) = 0))
);
create index story_by_status on story (centre_id, status, nomination_id);
create index story_published on story (centre_id, publication_id desc) where status = 'PUBLISHED';
call fence('story', 'select, insert, update');

-- The dossier's claims, and what the editor found out about each.
create table story_claim (
  centre_id      uuid         not null default current_centre(),
  nomination_id  uuid         not null,
  position       integer      not null check (position >= 0),
  text           text         not null,
  source         text         not null,
  kept           boolean      not null,
  checked_by     text,
  checked_at     timestamptz,
  primary key (centre_id, nomination_id, position),
  foreign key (centre_id, nomination_id) references story,
  check ((checked_by is null) = (checked_at is null))
);
call fence('story_claim', 'select, insert, update, delete');

-- Who agreed to be shown where, and who took that back. What was said stays on record.
create table story_consent (
  centre_id       uuid         not null default current_centre(),
  nomination_id   uuid         not null,
  position        integer      not null check (position >= 0),
  channel         text         not null check (channel in ('WEBSITE', 'ZALO', 'FACEBOOK', 'YOUTUBE', 'LOUDSPEAKER', 'PRESS', 'DISPLAY')),
  given           boolean      not null,
  given_by        text         check (length(given_by) between 1 and 200),
  given_on        date         not null,
  evidence        text         check (length(evidence) between 1 and 500),
  recorded_by     text         not null,
  recorded_at     timestamptz  not null,
  withdrawn_by    text,
  withdrawn_at    timestamptz,
  hide_due_by     timestamptz,
  primary key (centre_id, nomination_id, position),
  foreign key (centre_id, nomination_id) references story,
  check (num_nulls(withdrawn_by, withdrawn_at, hide_due_by) in (0, 3)),
  check (given or withdrawn_at is null)
);
-- One word stands for each channel.
create unique index story_consent_standing on story_consent (centre_id, nomination_id, channel)
  where given and withdrawn_at is null;
call fence('story_consent', 'select, insert, update, delete');

-- Lower case without diacritics, the same for what is written and what is searched for. The dictionary is named,
-- which makes it as unchanging as an index needs it.
create function folded(text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC))) $$;

-- Every text that was ever public, word for word.
create table story_edition (
  centre_id      uuid         not null,
  nomination_id  uuid         not null,
  edition        integer      not null check (edition > 0),
  headline       text         not null check (length(headline) between 10 and 200),
  lead           text         not null check (length(lead) between 30 and 500),
  body           text         not null check (length(body) between 200 and 10000),
  name_shown     text         not null check (length(name_shown) between 2 and 200),
  unit_shown     text         not null check (length(unit_shown) between 2 and 200),
  unit_slug      text         not null check (unit_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  topics         text[]       not null,
  period         text         check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  year           integer      not null,
  published_by   text         not null,
  published_at   timestamptz  not null,
  found_by       text         not null generated always as (folded(headline || ' ' || lead || ' ' || body || ' ' || name_shown || ' ' || unit_shown)) stored,
  primary key (centre_id, nomination_id, edition),
  foreign key (centre_id, nomination_id) references story
);
call fence('story_edition', 'select, insert, delete');

-- What readers say is wrong. No address is kept, and nothing that a reader did not choose to write.
create table story_report (
  centre_id      uuid         not null,
  report_id      uuid         not null,
  nomination_id  uuid         not null,
  edition        integer      not null,
  message        text         not null check (length(message) between 10 and 2000),
  contact        text         check (length(contact) between 1 and 200),
  received_at    timestamptz  not null,
  primary key (centre_id, report_id),
  foreign key (centre_id, nomination_id) references story
);
create index story_report_of_story on story_report (centre_id, nomination_id, report_id);
create index story_report_received on story_report (centre_id, received_at);
call fence('story_report', 'select, insert, delete');
