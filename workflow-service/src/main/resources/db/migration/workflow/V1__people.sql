-- Who works with the house: departments, people, positions, roles.
create schema workflow;

create table workflow.department (
    id          uuid    primary key,
    code        text    not null unique check (code ~ '^[a-z0-9-]{2,40}$'),
    name        text    not null check (length(name) between 1 and 100),
    parent      uuid    references workflow.department check (parent <> id),
    countersigns boolean not null default true,
    active      boolean not null default true,
    place       int     not null default 0
);
create index department_parent on workflow.department (parent);

create table workflow.person (
    id          uuid        primary key,
    username    text        not null unique check (username ~ '^[a-z0-9._-]{2,40}$'),
    name        text        not null check (length(name) between 1 and 100),
    email       text        not null default '' check (length(email) <= 254),
    active      boolean     not null default true,
    created_at  timestamptz not null default now()
);
create index person_name on workflow.person (name, id);

create table workflow.position (
    person_id     uuid    not null references workflow.person,
    department_id uuid    not null references workflow.department,
    head          boolean not null default false,
    title         text    not null default '' check (length(title) <= 100),
    primary key (person_id, department_id)
);
create index position_department on workflow.position (department_id);

create table workflow.person_role (
    person_id uuid not null references workflow.person,
    role      text not null check (role in ('DRAFTER', 'REVIEWER', 'OFFICE', 'LEADER',
                                            'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN')),
    primary key (person_id, role)
);
create index person_role_role on workflow.person_role (role);

-- Auditor and the two administrators exclude every other role. The application says so with reasons;
-- this makes it true whatever the application does. The person's row is locked, so that two
-- transactions cannot each give one half of a forbidden pair.
create function workflow.roles_exclude_each_other() returns trigger language plpgsql as $$
begin
    perform 1 from workflow.person where id = new.person_id for update;
    if (select count(*) > 1
               and bool_or(role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'))
        from workflow.person_role where person_id = new.person_id) then
        raise exception 'person % has a role that excludes every other one', new.person_id
            using errcode = 'check_violation', constraint = 'roles_exclude_each_other';
    end if;
    return null;
end $$;

create constraint trigger roles_exclude_each_other
    after insert or update on workflow.person_role
    deferrable initially deferred
    for each row execute function workflow.roles_exclude_each_other();

grant usage on schema workflow to rostrum_runtime;
grant select, insert, update on workflow.department, workflow.person to rostrum_runtime;
grant select, insert, update, delete on workflow.position, workflow.person_role to rostrum_runtime;
