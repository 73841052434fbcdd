-- Routes as they are kept: who brought which version into the house, and files that wait to be deployed.
create table workflow.route_version (
    route       text        not null,
    version     int         not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    source      text        not null check (source in ('HOUSE', 'UPLOAD')),
    deployed_by uuid        references workflow.person,
    deployed_at timestamptz not null,
    reason      text        not null default '' check (length(reason) <= 2000),
    primary key (route, version),
    check ((source = 'UPLOAD') = (deployed_by is not null))
);
comment on column workflow.route_version.source is
    'HOUSE: the file came with the program; UPLOAD: an administrator uploaded it.';

create table workflow.route_upload (
    id          uuid        primary key,
    name        text        not null check (length(name) <= 200),
    file        bytea       not null check (octet_length(file) between 1 and 1000000),
    uploaded_by uuid        not null references workflow.person,
    uploaded_at timestamptz not null
);
create index route_upload_at on workflow.route_upload (uploaded_at);

-- Which reviews run on which version.
create index review_live_of_route on workflow.review (route, route_version)
    where state in ('RUNNING', 'WITH_DRAFTER');

grant select, insert on workflow.route_version to rostrum_runtime;
grant select, insert, delete on workflow.route_upload to rostrum_runtime;
