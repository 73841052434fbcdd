-- Asking somebody to prepare a decision (委派): a proposed verdict with reasons, given back to whoever
-- asked, who decides. It is over by itself once its seat is not open any more.
create table workflow.preparation (
    id            uuid        primary key,
    seat_id       uuid        not null references workflow.seat,
    review_id     uuid        not null references workflow.review,
    draft_id      uuid        not null references draft.draft,
    revision      int         not null,
    asked_by      uuid        not null references workflow.person,
    asked_of      uuid        not null references workflow.person,
    request       text        not null check (length(request) between 1 and 4000),
    asked_at      timestamptz not null,
    verdict       text        check (verdict in ('APPROVE', 'RETURN', 'ABSTAIN', 'REJECT')),
    reason        text        not null default '' check (length(reason) <= 4000),
    given_at      timestamptz,
    taken_back_at timestamptz,
    check ((verdict is null) = (given_at is null)),
    check (num_nonnulls(given_at, taken_back_at) <= 1),
    check (asked_by <> asked_of)
);
create index preparation_of_review on workflow.preparation (review_id);
create index preparation_of_seat on workflow.preparation (seat_id) where given_at is not null;
-- One at a time for a seat.
create unique index preparation_open on workflow.preparation (seat_id)
    where given_at is null and taken_back_at is null;
-- Who is asked may read, and who has prepared goes on reading; it is also what the inbox looks at.
create index preparation_reads on workflow.preparation (asked_of, draft_id)
    where taken_back_at is null;

create function workflow.prepared_by(who uuid) returns setof uuid language sql stable as $$
    select p.draft_id from workflow.preparation p
    join workflow.seat s on s.id = p.seat_id
    where p.asked_of = who and p.taken_back_at is null
      and (p.given_at is not null or s.state = 'OPEN')
$$;

create or replace function workflow.may_read(
    who uuid, draft uuid, drafter uuid, department uuid, day date)
returns boolean language sql stable as $$
    select workflow.may_read(who, draft, drafter, department)
        or workflow.may_stand_in(who)
            and (draft in (select workflow.read_by_deputy(who, day))
                or draft in (select workflow.prepared_by(who)))
$$;

grant select, insert on workflow.preparation to rostrum_runtime;
grant update (verdict, reason, given_at, taken_back_at) on workflow.preparation to rostrum_runtime;
