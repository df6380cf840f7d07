create table account (
    username text primary key check (username = lower(username) and username !~ '\s' and username <> ''),
    password_hash text not null check (password_hash like '{%}%'),
    enabled boolean not null,
    name text not null check (name <> ''),
    centre uuid not null,
    unit uuid,
    person uuid,
    roles text[] not null check (roles <@ array[
        'UNIT_REPORTER', 'UNIT_HEAD', 'EMULATION_OFFICER', 'COUNCIL_MEMBER', 'COUNCIL_SECRETARY',
        'COUNCIL_CHAIR', 'DIRECTOR', 'EDITOR', 'SUPERIOR_OFFICER', 'MASS_ORGANISATION', 'AUDITOR',
        'OPERATOR', 'ADMIN']),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
);

create table imported (
    kind text not null,
    name text not null,
    digest text not null,
    primary key (kind, name)
);

create table signing_key (
    id text primary key,
    jwk text not null,
    created_at timestamptz not null default clock_timestamp()
);

-- The tables of Spring Authorization Server, with the types of PostgreSQL.
create table oauth2_registered_client (
    id text primary key,
    client_id text not null unique,
    client_id_issued_at timestamptz not null default now(),
    client_secret text,
    client_secret_expires_at timestamptz,
    client_name text not null,
    client_authentication_methods text not null,
    authorization_grant_types text not null,
    redirect_uris text,
    post_logout_redirect_uris text,
    scopes text not null,
    client_settings text not null,
    token_settings text not null
);

create table oauth2_authorization (
    id text primary key,
    registered_client_id text not null references oauth2_registered_client on delete cascade,
    principal_name text not null,
    authorization_grant_type text not null,
    authorized_scopes text,
    attributes text,
    state text,
    authorization_code_value text,
    authorization_code_issued_at timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata text,
    access_token_value text,
    access_token_issued_at timestamptz,
    access_token_expires_at timestamptz,
    access_token_metadata text,
    access_token_type text,
    access_token_scopes text,
    oidc_id_token_value text,
    oidc_id_token_issued_at timestamptz,
    oidc_id_token_expires_at timestamptz,
    oidc_id_token_metadata text,
    refresh_token_value text,
    refresh_token_issued_at timestamptz,
    refresh_token_expires_at timestamptz,
    refresh_token_metadata text,
    user_code_value text,
    user_code_issued_at timestamptz,
    user_code_expires_at timestamptz,
    user_code_metadata text,
    device_code_value text,
    device_code_issued_at timestamptz,
    device_code_expires_at timestamptz,
    device_code_metadata text
);

-- Tokens are looked up by value; a signed token is too long for a b-tree.
create index on oauth2_authorization using hash (state);
create index on oauth2_authorization using hash (authorization_code_value);
create index on oauth2_authorization using hash (access_token_value);
create index on oauth2_authorization using hash (oidc_id_token_value);
create index on oauth2_authorization using hash (refresh_token_value);
create index on oauth2_authorization using hash (user_code_value);
create index on oauth2_authorization using hash (device_code_value);

create table oauth2_authorization_consent (
    registered_client_id text not null references oauth2_registered_client on delete cascade,
    principal_name text not null,
    authorities text not null,
    primary key (registered_client_id, principal_name)
);

-- The tables of Spring Session.
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name text
);
create index on spring_session (expiry_time);
create index on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

grant usage on schema public to ${app};
grant select, insert, update, delete on
    account, imported, oauth2_registered_client, oauth2_authorization,
    oauth2_authorization_consent, spring_session, spring_session_attributes to ${app};
-- Keys are added, never changed.
grant select, insert on signing_key to ${app};
