-- Which drafts go by which route: the first rule that fits, else the usual one.
create table workflow.route_choice (
    only_one     boolean     primary key default true check (only_one),
    usual        text        not null,
    edition      bigint      not null default 0
);
insert into workflow.route_choice (usual) values ('standard');

create table workflow.route_rule (
    place          int     primary key check (place between 1 and 50),
    classification text    check (classification in ('PUBLIC', 'INTERNAL', 'SENSITIVE')),
    urgency        text    check (urgency in ('NORMAL', 'URGENT', 'MOST_URGENT')),
    words          text[]  not null,
    department     uuid    references workflow.department,
    route          text    not null,
    binding        boolean not null
);
comment on column workflow.route_rule.department is 'With all departments below it.';

grant select, update on workflow.route_choice to rostrum_runtime;
grant select, insert, delete on workflow.route_rule to rostrum_runtime;
