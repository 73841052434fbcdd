-- Signing in: sessions, passwords, tokens, throttling, the first start.
create schema web;

-- Spring Session's own tables, in our schema.
create table web.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_id on web.spring_session (session_id);
create index spring_session_expiry on web.spring_session (expiry_time);
create index spring_session_principal on web.spring_session (principal_name);

create table web.spring_session_attributes (
    session_primary_id char(36)     not null references web.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

create table web.credential (
    person_id   uuid        primary key references workflow.person,
    password    text        not null,
    -- Set by somebody else; the person has to choose another one before doing anything.
    must_change boolean     not null,
    changed_at  timestamptz not null
);

-- Personal tokens for programs. The token itself is random enough that a plain SHA-256 keeps it.
create table web.token (
    id           uuid        primary key,
    person_id    uuid        not null references workflow.person,
    sha256       bytea       not null unique check (octet_length(sha256) = 32),
    name         text        not null check (length(name) between 1 and 100),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz
);
create index token_person on web.token (person_id, created_at);

-- Failed sign-ins by user name and by address. Keys are hashed: people type passwords into the wrong
-- field. Unlogged, because losing them in a crash costs nothing.
create unlogged table web.sign_in_attempt (
    key      bytea       primary key check (octet_length(key) = 32),
    failures int         not null,
    last_at  timestamptz not null
);
create index sign_in_attempt_last_at on web.sign_in_attempt (last_at);

-- The one-time code of an empty installation; one row at most, shared by all replicas.
create table web.set_up (
    always  boolean     primary key default true check (always),
    sha256  bytea       not null check (octet_length(sha256) = 32),
    made_at timestamptz not null,
    used_at timestamptz
);

grant usage on schema web to rostrum_runtime;
grant select, insert, update, delete on all tables in schema web to rostrum_runtime;
