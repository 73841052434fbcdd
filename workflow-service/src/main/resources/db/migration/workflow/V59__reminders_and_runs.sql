-- Reminding (催辦): whoever waits reminds an open seat, not oftener than the house allows.
create table workflow.reminder (
    id          uuid        primary key,
    seat_id     uuid        not null references workflow.seat,
    reminded_by uuid        not null references workflow.person,
    word        text        not null default '' check (length(word) <= 4000),
    reminded_at timestamptz not null
);
create index reminder_of_seat on workflow.reminder (seat_id, reminded_at);

-- Who could decide in a seat now, whatever would be said: its holder, else everybody it is open to.
create function workflow.could_decide(in_seat uuid) returns setof uuid language sql stable as $$
    select p.id
    from workflow.seat s
    join workflow.review r on r.id = s.review_id
    left join workflow.person h on h.id = s.holder and h.active
    join workflow.person p on p.active and p.id in (
        select s.handed_to union select s.person
        union select o.person_id from workflow.position o where o.department_id = s.department
        union select o.person_id from workflow.person_role o where o.role = s.role)
    where s.id = in_seat and s.state = 'OPEN'
      and coalesce(h.id = p.id, true)
      and (s.handed_to is not distinct from p.id
          or workflow.may_sit(p.id, s.kind, s.department, s.person, s.role))
      and p.id <> r.drafter
      and not exists (select from draft.co_drafter c
          where c.draft_id = r.draft_id and c.person_id = p.id)
      and not workflow.wrote_unread(p.id, r.draft_id, r.revision)
      and not exists (select from workflow.decision x
          where x.review_id = r.id and x.round = r.round and x.person = p.id)
$$;

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
