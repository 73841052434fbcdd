-- Deputies (代理): a person may act for another on certain days, on all routes or on some.
create table workflow.deputy (
    id             uuid        primary key,
    principal      uuid        not null references workflow.person,
    deputy         uuid        not null references workflow.person,
    starts_on      date        not null,
    ends_on        date        not null,
    routes         text[]      not null,
    reason         text        not null check (length(reason) between 1 and 4000),
    appointed_by   uuid        not null references workflow.person,
    appointed_at   timestamptz not null,
    revoked_by     uuid        references workflow.person,
    revoked_at     timestamptz,
    check (principal <> deputy),
    check (starts_on <= ends_on),
    check ((revoked_by is null) = (revoked_at is null))
);
comment on column workflow.deputy.routes is 'Empty for all.';
comment on column workflow.deputy.ends_on is 'The last day, in the time zone of the house.';
create index deputy_principal on workflow.deputy (principal) where revoked_at is null;
create index deputy_deputy on workflow.deputy (deputy) where revoked_at is null;
grant select, insert, update on workflow.deputy to rostrum_runtime;

-- Whoever keeps the house or looks on decides for nobody.
create function workflow.may_stand_in(who uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from workflow.person p where p.id = who and p.active)
        and not exists (select from workflow.person_role r where r.person_id = who
            and r.role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'));
end $$;

-- Without a route: whether for any.
create function workflow.in_force(d workflow.deputy, of_route text, day date)
returns boolean language sql immutable as $$
    select d.revoked_at is null and day between d.starts_on and d.ends_on
        and (of_route is null or d.routes = '{}' or of_route = any(d.routes))
$$;

-- Who may act for somebody: the deputy, the deputy's deputy, and that one's; the nearest first.
create function workflow.deputies_of(who uuid, route text, day date)
returns setof uuid language sql stable as $$
    with recursive down as (
        select d.deputy, 1 as step from workflow.deputy d
        where d.principal = who and workflow.in_force(d, route, day)
          and workflow.may_stand_in(d.deputy)
        union all
        select d.deputy, down.step + 1
        from down join workflow.deputy d on d.principal = down.deputy
        where down.step < 3 and workflow.in_force(d, route, day)
          and workflow.may_stand_in(d.deputy))
    select deputy from down where deputy <> who group by deputy order by min(step), deputy
$$;

-- The reverse: for whom somebody may act.
create function workflow.principals_of(who uuid, route text, day date)
returns setof uuid language sql stable as $$
    with recursive up as (
        select d.principal, 1 as step from workflow.deputy d
        where d.deputy = who and workflow.in_force(d, route, day)
          and workflow.may_stand_in(who)
        union all
        select d.principal, up.step + 1
        from up join workflow.deputy d on d.deputy = up.principal
        where up.step < 3 and workflow.in_force(d, route, day)
          and workflow.may_stand_in(up.principal))
    select principal from up where principal <> who group by principal order by min(step), principal
$$;

-- Whether a person may speak in a seat without standing in for anybody, whatever the draft.
create function workflow.sits(who uuid, s workflow.seat) returns boolean language sql stable as $$
    select s.handed_to is not distinct from who
        or workflow.may_sit(who, s.kind, s.department, s.person, s.role)
$$;

-- Whether a person has a voice in the round, of one's own or by a deputy.
create function workflow.has_spoken(who uuid, of_review uuid, in_round int)
returns boolean language plpgsql stable as $$
begin
    return exists (select from workflow.decision d
        where d.review_id = of_review and d.round = in_round
          and (d.person = who or d.acting_for = who));
end $$;

-- Whether a person writes the draft, or wrote in it what nobody else has read.
create function workflow.writes(who uuid, r workflow.review)
returns boolean language plpgsql stable as $$
begin
    return r.drafter = who
        or exists (select from draft.co_drafter c
            where c.draft_id = r.draft_id and c.person_id = who)
        or workflow.wrote_unread(who, r.draft_id, r.revision);
end $$;

-- For whom a person acts in a seat; null for nobody. First those who could decide themselves, then
-- who was given the seat or took it, then the nearest.
create function workflow.acts_for(who uuid, s workflow.seat, r workflow.review, day date)
returns uuid language plpgsql stable as $$
begin
    return (
        select p.id
        from workflow.principals_of(who, r.route, day) with ordinality p (id, place)
        where workflow.sits(p.id, s)
        order by workflow.writes(p.id, r) or workflow.has_spoken(p.id, r.id, r.round),
            p.id is distinct from s.handed_to, p.id is distinct from s.holder, p.place
        limit 1);
end $$;

-- Whether whoever took an open seat still could decide there: a deputy's claim ends with the days.
create function workflow.still_held(s workflow.seat, r workflow.review, day date)
returns boolean language plpgsql stable as $$
begin
    return s.holder is not null
        and exists (select from workflow.person p where p.id = s.holder and p.active)
        and (s.state <> 'OPEN' or workflow.sits(s.holder, s)
            or workflow.acts_for(s.holder, s, r, day) is not null);
end $$;

-- Whether that keeps a person out, who decides in person or for a principal: not where it was the
-- principal, or the person's own deputy, who took the seat.
create function workflow.kept_from(
    who uuid, principal uuid, s workflow.seat, r workflow.review, day date)
returns boolean language plpgsql stable as $$
begin
    return s.holder <> who and s.holder is distinct from principal
        and workflow.still_held(s, r, day)
        and (workflow.sits(s.holder, s)
            or workflow.acts_for(s.holder, s, r, day) is distinct from who);
end $$;

-- The drafts that are open to somebody by standing in: where a principal is asked now, and where
-- something was decided for one.
create function workflow.read_by_deputy(who uuid, day date)
returns setof uuid language plpgsql stable as $$
begin
    return query
        select d.draft_id from workflow.decision d
        where d.person = who and d.acting_for is not null;
    if not exists (select workflow.principals_of(who, null, day)) then
        return;
    end if;
    return query
        select s.draft_id from workflow.open_seats_of(
            array(select workflow.principals_of(who, null, day))) s
        join workflow.review r on r.id = s.review_id
        where workflow.acts_for(who, s, r, day) is not null;
end $$;

-- Open seats that could be meant for any of these people. Each branch has its index.
create function workflow.open_seats_of(people uuid[])
returns setof workflow.seat language sql stable as $$
    select s.* from workflow.seat s
    where s.state = 'OPEN' and s.person = any(people)
    union
    select s.* from workflow.position o
    join workflow.seat s on s.department = o.department_id and s.state = 'OPEN'
    where o.person_id = any(people)
    union
    select s.* from workflow.person_role o
    join workflow.seat s on s.role = o.role and s.state = 'OPEN'
    where o.person_id = any(people)
    union
    select s.* from workflow.seat s where s.state = 'OPEN' and s.handed_to = any(people)
$$;

-- The same as without a day, and what a deputy reads on that day.
create function workflow.may_read(
    who uuid, draft uuid, drafter uuid, department uuid, day date)
returns boolean language sql stable as $$
    select workflow.may_read(who, draft, drafter, department)
        or workflow.may_stand_in(who)
            and draft in (select workflow.read_by_deputy(who, day))
$$;

-- One voice a person in a round, also where a deputy spoke. That nobody speaks once in person and
-- once by a deputy is seen to under the review's lock.
alter table workflow.decision
    add constraint decision_for_another check (acting_for <> person);
create unique index decision_one_voice_by_deputy on workflow.decision (review_id, round, acting_for)
    where acting_for is not null;
create index decision_by_deputy on workflow.decision (person, draft_id)
    where acting_for is not null;

-- The same person at two stations, or as reviewer of the own draft: the seat goes to somebody else by
-- a rule, and not in anybody's name.
alter table workflow.hand_over
    alter column given_by drop not null,
    add column rule text check (rule in ('DEPUTY', 'ABOVE')),
    add constraint hand_over_by_a_rule_is_by_nobody check (rule is null or given_by is null);
alter table workflow.seat add column silent_at timestamptz;
comment on column workflow.seat.silent_at is
    'Since when all whom the seat is for have spoken or write the draft, and nobody could be found.';

create function workflow.people_of(s workflow.seat) returns setof uuid language sql stable as $$
    select p.id from (
        select s.person as id where s.person is not null
        union
        select o.person_id from workflow.position o where o.department_id = s.department
        union
        select r.person_id from workflow.person_role r where r.role = s.role) p
    where workflow.sits(p.id, s)
$$;

-- Whether a person could take a seat that is somebody else's.
create function workflow.free_for(who uuid, s workflow.seat, r workflow.review)
returns boolean language plpgsql stable as $$
begin
    return workflow.may_stand_in(who)
        and not workflow.writes(who, r)
        and not workflow.has_spoken(who, r.id, r.round)
        and not who = any(r.leaders)
        and not exists (select from workflow.seat o
            where o.station_id = s.station_id and o.id <> s.id and o.state in ('OPEN', 'WAITING')
              and workflow.sits(who, o));
end $$;

-- Who is asked in an open seat now: whoever took it, else all who sit there and their deputies; only
-- who could decide.
create function workflow.asked_in(of_seat uuid, day date)
returns setof uuid language sql stable as $$
    with at as (
        select s as seat, r as review,
            case when workflow.still_held(s, r, day) then s.holder end as holder
        from workflow.seat s join workflow.review r on r.id = s.review_id
        where s.id = of_seat and s.state = 'OPEN'
    ), own as (
        select a.holder as id from at a where a.holder is not null
        union
        select workflow.people_of(a.seat) from at a where a.holder is null
        union
        select (a.seat).handed_to from at a
        where a.holder is null and (a.seat).handed_to is not null
    ), likely as (
        select id from own
        union
        select workflow.deputies_of(o.id, (a.review).route, day)
        from own o cross join at a where a.holder is null
    )
    select p.id from at a cross join likely l
    join workflow.person p on p.id = l.id and p.active
    where not workflow.writes(p.id, a.review)
      and not workflow.has_spoken(p.id, (a.review).id, (a.review).round)
$$;
