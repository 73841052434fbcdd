-- The urgent path (急件): a leader orders that stations are heard after the fact. Who was passed over owes
-- a reading of the approved text (補閱), which is no approval and counts nowhere as one.
alter table workflow.station
    drop constraint station_state_check,
    add constraint station_state_check
        check (state in ('ACTIVE', 'PASSED', 'RETURNED', 'REJECTED', 'AMENDED', 'ENDED',
                         'AFTERWARDS', 'TAKEN_BACK'));

create table workflow.urgent_order (
    review_id  uuid        primary key references workflow.review,
    draft_id   uuid        not null references draft.draft,
    ordered_by uuid        not null references workflow.person,
    reason     text        not null check (length(reason) between 1 and 4000),
    stations   text[]      not null check (cardinality(stations) >= 1),
    ordered_at timestamptz not null
);
comment on column workflow.urgent_order.stations is
    'Keys of the stations that are passed over, in every round that is still to come.';

create table workflow.debt (
    id         uuid        primary key,
    seat_id    uuid        not null unique references workflow.seat,
    review_id  uuid        not null references workflow.review,
    draft_id   uuid        not null references draft.draft,
    department uuid        references workflow.department,
    person     uuid        references workflow.person,
    opened_at  timestamptz not null,
    read_by    uuid        references workflow.person,
    read_at    timestamptz,
    agrees     boolean,
    words      text        not null default '' check (length(words) <= 4000),
    revision   int,
    sha256     text,
    check (num_nulls(read_by, read_at, agrees, revision, sha256) in (0, 5)),
    check (agrees is not false or length(words) > 0)
);
comment on column workflow.debt.person is
    'By whom alone it can be paid: whoever was named for the seat, or was given it.';
create index debt_of_review on workflow.debt (review_id);
create index debt_open_department on workflow.debt (department) where read_at is null;
create index debt_open_person on workflow.debt (person) where read_at is null;

-- Who may read afterwards for a seat that was passed over.
create function workflow.owes(who uuid, seat workflow.seat) returns boolean language sql stable as $$
    select (seat.handed_to is not distinct from who
            or workflow.may_sit(who, seat.kind, seat.department, seat.person, seat.role))
        and exists (select from workflow.person p where p.id = who and p.active)
        and not exists (select from draft.draft d where d.id = seat.draft_id and d.drafter = who)
        and not exists (select from draft.co_drafter c
            where c.draft_id = seat.draft_id and c.person_id = who)
$$;

grant select, insert on workflow.urgent_order, workflow.debt to rostrum_runtime;
grant update (read_by, read_at, agrees, words, revision, sha256) on workflow.debt to rostrum_runtime;

-- The drafter asks for it: that opens the draft to the leaders who were chosen for the review, before it
-- is their turn.
create table workflow.urgent_request (
    review_id uuid        primary key references workflow.review,
    draft_id  uuid        not null references draft.draft,
    asked_by  uuid        not null references workflow.person,
    reason    text        not null check (length(reason) between 1 and 4000),
    asked_at  timestamptz not null,
    ordered   boolean     not null default false
);
create index urgent_request_of_draft on workflow.urgent_request (draft_id);
create index urgent_request_open on workflow.urgent_request (review_id) where not ordered;

create function workflow.reads_as_asked_leader(who uuid, of_draft uuid)
returns boolean language sql stable as $$
    select exists (
        select from workflow.urgent_request q
        join workflow.review v on v.id = q.review_id
        where q.draft_id = of_draft and who = any(v.leaders)
          and exists (select from workflow.person_role r
              where r.person_id = who and r.role = 'LEADER'))
$$;

grant select, insert on workflow.urgent_request to rostrum_runtime;
grant update (ordered) on workflow.urgent_request to rostrum_runtime;
