-- Reminding (催辦): whoever waits reminds an open seat, not oftener than the house allows.
create table workflow.reminder (
    id          uuid        primary key,
    seat_id     uuid        not null references workflow.seat,
    reminded_by uuid        not null references workflow.person,
    word        text        not null default '' check (length(word) <= 4000),
    reminded_at timestamptz not null
);
create index reminder_of_seat on workflow.reminder (seat_id, reminded_at);

-- On which revision somebody last had the text of a draft before the eyes while it was under review.
-- Without that nobody decides on it among several.
create table workflow.opening (
    person_id uuid        not null references workflow.person,
    draft_id  uuid        not null references draft.draft,
    revision  int         not null,
    opened_at timestamptz not null,
    primary key (person_id, draft_id)
);
create index opening_at on workflow.opening (opened_at);

-- Deciding in a row (連續審批): which seats a person has chosen, and what came of each is looked up.
create table workflow.run (
    id         uuid        primary key,
    person_id  uuid        not null references workflow.person,
    started_at timestamptz not null,
    ended_at   timestamptz
);
create unique index run_under_way on workflow.run (person_id) where ended_at is null;

create table workflow.run_seat (
    run_id     uuid        not null references workflow.run on delete cascade,
    place      int         not null,
    seat_id    uuid        not null references workflow.seat,
    skipped_at timestamptz,
    primary key (run_id, place),
    unique (run_id, seat_id)
);

grant select, insert on workflow.reminder to rostrum_runtime;
grant select, insert, delete on workflow.opening to rostrum_runtime;
grant update (revision, opened_at) on workflow.opening to rostrum_runtime;
grant select, insert, delete on workflow.run to rostrum_runtime;
grant update (ended_at) on workflow.run to rostrum_runtime;
grant select, insert, delete on workflow.run_seat to rostrum_runtime;
grant update (skipped_at) on workflow.run_seat to rostrum_runtime;
