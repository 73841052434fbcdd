-- A draft's way through a route: the review, the stations that were opened, their seats and decisions.
create table workflow.review (
    id             uuid        primary key,
    draft_id       uuid        not null references draft.draft,
    drafter        uuid        not null references workflow.person,
    route          text        not null,
    route_version  int         not null,
    instance       text,
    task           text,
    state          text        not null check (state in ('RUNNING', 'WITH_DRAFTER', 'APPROVED',
                                                         'REJECTED', 'WITHDRAWN', 'ABANDONED')),
    round          int         not null check (round >= 1),
    round_place    int         not null default 0,
    revision       int         not null,
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    station        text,
    resume_at      text,
    departments    uuid[]      not null,
    leaders        uuid[]      not null,
    note           text        not null default '' check (length(note) <= 2000),
    submitted_at   timestamptz not null,
    round_at       timestamptz not null,
    ended_at       timestamptz,
    check ((state in ('RUNNING', 'WITH_DRAFTER')) = (instance is not null)),
    check ((state = 'RUNNING') = (station is not null)),
    check ((state in ('RUNNING', 'WITH_DRAFTER')) = (ended_at is null))
);
comment on column workflow.review.round_place is
    'The place in the route at which the current round began; what follows has to be passed again.';
comment on column workflow.review.resume_at is
    'While with the drafter: the station at which a resubmission goes on.';
create index review_of_draft on workflow.review (draft_id, submitted_at desc);
-- What follows is about live reviews only, so that its size does not depend on what is finished.
create unique index review_live on workflow.review (draft_id)
    where state in ('RUNNING', 'WITH_DRAFTER');
create index review_live_of_drafter on workflow.review (drafter)
    where state in ('RUNNING', 'WITH_DRAFTER');
create index review_with_drafter on workflow.review (id) where state = 'WITH_DRAFTER';
create index review_by_drafter on workflow.review (drafter, submitted_at desc);

create table workflow.station (
    id         uuid        primary key,
    review_id  uuid        not null references workflow.review,
    key        text        not null,
    place      int         not null,
    round      int         not null,
    state      text        not null
        check (state in ('ACTIVE', 'PASSED', 'RETURNED', 'REJECTED', 'ENDED')),
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    unique (review_id, round, key),
    check ((state = 'ACTIVE') = (closed_at is null))
);
create unique index station_active on workflow.station (review_id) where state = 'ACTIVE';

create table workflow.seat (
    id          uuid        primary key,
    station_id  uuid        not null references workflow.station,
    review_id   uuid        not null references workflow.review,
    draft_id    uuid        not null references draft.draft,
    place       int         not null,
    kind        text        not null check (kind in ('HEAD', 'DEPARTMENT', 'ROLE', 'PERSON')),
    department  uuid        references workflow.department,
    person      uuid        references workflow.person,
    role        text,
    name        text        not null,
    state       text        not null check (state in ('WAITING', 'OPEN', 'DECIDED', 'CLOSED')),
    holder      uuid        references workflow.person,
    claimed_at  timestamptz,
    opened_at   timestamptz,
    unique (station_id, place),
    check (case kind when 'HEAD' then department is not null
                     when 'DEPARTMENT' then department is not null
                     when 'ROLE' then role is not null
                     when 'PERSON' then person is not null end)
);
create index seat_of_draft on workflow.seat (draft_id);
create index seat_of_review on workflow.seat (review_id);
create index seat_open_department on workflow.seat (department)
    where state = 'OPEN' and department is not null;
create index seat_open_person on workflow.seat (person)
    where state = 'OPEN' and person is not null;
create index seat_open_role on workflow.seat (role) where state = 'OPEN' and role is not null;

create table workflow.decision (
    id          uuid        primary key,
    seat_id     uuid        not null unique references workflow.seat,
    station_id  uuid        not null references workflow.station,
    review_id   uuid        not null references workflow.review,
    draft_id    uuid        not null references draft.draft,
    round       int         not null,
    verdict     text        not null check (verdict in ('APPROVE', 'RETURN', 'ABSTAIN', 'REJECT')),
    revision    int         not null,
    sha256      text        not null,
    reason      text        not null default '' check (length(reason) <= 4000),
    resume_at   text        check (resume_at in ('station', 'start')),
    person      uuid        not null references workflow.person,
    acting_for  uuid        references workflow.person,
    decided_at  timestamptz not null,
    -- One voice a person in a round.
    constraint decision_one_voice unique (review_id, round, person)
);

create table workflow.withdrawal_request (
    id          uuid        primary key,
    review_id   uuid        not null references workflow.review,
    asked_by    uuid        not null references workflow.person,
    asked_at    timestamptz not null,
    reason      text        not null check (length(reason) <= 4000),
    answer      text        check (answer in ('CONSENTED', 'DENIED', 'LAPSED')),
    answered_by uuid        references workflow.person,
    answered_at timestamptz,
    answer_note text        not null default '' check (length(answer_note) <= 4000),
    check ((answer is null) = (answered_at is null))
);
create unique index withdrawal_request_open on workflow.withdrawal_request (review_id)
    where answer is null;
create index withdrawal_request_review on workflow.withdrawal_request (review_id);

-- What a request with an Idempotency-Key was answered, so that a repeated one has no second effect.
create table workflow.idempotency (
    person_id  uuid        not null references workflow.person,
    key        text        not null check (length(key) between 1 and 200),
    request    text        not null,
    answer     uuid        not null,
    number     int         not null,
    stream     text        not null,
    sequence   bigint      not null,
    hash       text        not null,
    made_at    timestamptz not null,
    primary key (person_id, key)
);

-- Whether a person may speak in a seat, whatever the draft.
create function workflow.may_sit(
    who uuid, seat_kind text, seat_department uuid, seat_person uuid, seat_role text)
returns boolean language sql stable as $$
    select exists (
        select from workflow.person p where p.id = who and p.active
    ) and case seat_kind
        when 'PERSON' then seat_person = who and exists (
            select from workflow.person_role r where r.person_id = who and r.role = 'LEADER')
        when 'ROLE' then exists (
            select from workflow.person_role r where r.person_id = who and r.role = seat_role)
        when 'DEPARTMENT' then exists (
            select from workflow.position o
            join workflow.person_role r on r.person_id = o.person_id and r.role = 'REVIEWER'
            where o.person_id = who and o.department_id = seat_department)
        when 'HEAD' then exists (
            select from workflow.position o
            where o.person_id = who and o.department_id = seat_department and o.head
              and not exists (
                  select from workflow.person_role r
                  where r.person_id = who
                    and r.role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN')))
        else false end
$$;

-- Whom reading and editing are closed to, whatever else they are.
create function workflow.keeps_out(who uuid) returns boolean language sql stable as $$
    select exists (select from workflow.person_role r
        where r.person_id = who and r.role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN'))
$$;

create function workflow.may_read(who uuid, draft uuid, drafter uuid, department uuid)
returns boolean language sql stable as $$
    select exists (select from workflow.person p where p.id = who and p.active)
        and not workflow.keeps_out(who)
        and (drafter = who
            or exists (select from draft.co_drafter c
                where c.draft_id = draft and c.person_id = who)
            or exists (select from workflow.person_role r
                where r.person_id = who and r.role = 'AUDITOR')
            or exists (select from workflow.position o
                where o.person_id = who and o.department_id = department and o.head)
            or exists (select from workflow.review v where v.draft_id = draft)
                and exists (select from workflow.person_role r
                    where r.person_id = who and r.role = 'OFFICE')
            or exists (select from workflow.seat s where s.draft_id = draft
                and workflow.may_sit(who, s.kind, s.department, s.person, s.role)))
$$;

create function workflow.decisions_stand() returns trigger language plpgsql as $$
begin
    raise exception 'a decision can never be changed or removed' using errcode = 'RS001';
end $$;
create trigger decisions_stand before update or delete on workflow.decision
    for each row execute function workflow.decisions_stand();
alter table workflow.decision enable always trigger decisions_stand;
create trigger decisions_stay before truncate on workflow.decision
    for each statement execute function workflow.decisions_stand();
alter table workflow.decision enable always trigger decisions_stay;

-- No decision without an entry in its draft's chain, made by the same transaction.
create function workflow.decision_is_recorded() returns trigger language plpgsql as $$
begin
    if not exists (select from record.entry e
                   where e.stream = 'draft:' || new.draft_id
                     and e.tx_id = pg_current_xact_id()) then
        raise exception 'decision % has no entry in the record', new.id using errcode = 'RS002';
    end if;
    return null;
end $$;
create constraint trigger decision_is_recorded after insert on workflow.decision
    deferrable initially deferred
    for each row execute function workflow.decision_is_recorded();
alter table workflow.decision enable always trigger decision_is_recorded;

grant select, insert, update on workflow.review, workflow.station, workflow.seat,
    workflow.withdrawal_request to rostrum_runtime;
grant select, insert on workflow.decision to rostrum_runtime;
grant select, insert, delete on workflow.idempotency to rostrum_runtime;
