-- Accounts that people of the centre look after: with dates on every role, and a password that may be meant for the
-- first sign-in only.
alter table account
    add column id uuid not null default uuidv7() unique,
    add column email text check (length(email) <= 254 and email ~ '^[^@\s]+@[^@\s]+$'),
    -- Whoever signs in with it has to choose another one before anything else.
    add column password_to_change boolean not null default false,
    add column password_until timestamptz,
    add column version bigint not null default 0;
create index on account (centre, id);

create table account_role (
    account uuid not null references account (id) on delete cascade,
    role text not null check (role in (
        'UNIT_REPORTER', 'UNIT_HEAD', 'EMULATION_OFFICER', 'COUNCIL_MEMBER', 'COUNCIL_SECRETARY',
        'COUNCIL_CHAIR', 'DIRECTOR', 'EDITOR', 'SUPERIOR_OFFICER', 'MASS_ORGANISATION', 'AUDITOR',
        'OPERATOR', 'ADMIN')),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    primary key (account, role)
);
insert into account_role (account, role, valid_from)
    select id, unnest(roles), created_at::date from account;
alter table account drop column roles;

-- Links that work once. The secret itself is only in the link.
create table one_time_link (
    digest text primary key,
    purpose text not null check (purpose in ('FIRST_START', 'INVITATION', 'RESET')),
    account uuid references account (id) on delete cascade,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    check ((purpose = 'FIRST_START') = (account is null))
);
create index on one_time_link (account);

-- By digest: people type passwords where the name belongs, and names that nobody has look like all others.
create table sign_in_attempt (
    name_digest text primary key,
    attempts int not null,
    last_at timestamptz not null,
    closed_until timestamptz
);

-- The minute that is still running; after it, one line in the audit.
create table failed_sign_in (
    account uuid references account (id),
    minute timestamptz not null,
    failures int not null,
    unique nulls not distinct (account, minute)
);

create table audit (
    number bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    centre uuid,
    actor text,
    account uuid,
    machine uuid,
    action text not null,
    reason text check (length(reason) <= 500),
    detail jsonb not null default '{}'
);
create index on audit (centre, number);
create index on audit (at);

-- The centre that a first start has made, until the register of units knows it.
create table centre (
    id uuid primary key default uuidv7(),
    code text not null unique,
    name text not null,
    administrator text not null,
    created_at timestamptz not null default now(),
    registered_at timestamptz
);

-- Programs that speak for a unit; one for each.
create table machine (
    id uuid primary key default uuidv7(),
    client_id text not null unique references oauth2_registered_client (client_id),
    centre uuid not null,
    unit uuid not null,
    head uuid,
    enabled boolean not null default true,
    created_at timestamptz not null default now(),
    secret_since timestamptz not null default now(),
    unique (centre, unit)
);

grant select, insert, update, delete on
    account_role, one_time_link, sign_in_attempt, failed_sign_in, machine to ${app};
grant select, insert, update on centre to ${app};
-- What happened is added, never changed.
grant select, insert on audit to ${app};
