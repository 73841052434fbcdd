-- Handing over (轉辦): whoever may decide in a seat gives it to a named person. The seat stays the one
-- that the route names; only who decides in it changes.
create table workflow.hand_over (
    id            uuid        primary key,
    seat_id       uuid        not null references workflow.seat,
    draft_id      uuid        not null references draft.draft,
    step          int         not null check (step >= 1),
    given_by      uuid        not null references workflow.person,
    given_to      uuid        not null references workflow.person,
    reason        text        not null check (length(reason) between 1 and 4000),
    given_at      timestamptz not null,
    given_back_at timestamptz,
    unique (seat_id, step),
    check (given_by <> given_to)
);
comment on table workflow.hand_over is
    'Steps that one after another took a seat from hand to hand; giving back undoes the last one.';
-- Who may read asks this; whoever gave a seat back has no part in the draft by it any more.
create index hand_over_given_to on workflow.hand_over (given_to, draft_id)
    where given_back_at is null;

alter table workflow.seat add column handed_to uuid references workflow.person;
comment on column workflow.seat.handed_to is
    'Who decides here by the last step that was not undone; null where the route''s own people do.';
create index seat_open_handed on workflow.seat (handed_to)
    where state = 'OPEN' and handed_to is not null;

-- Who can be asked in the place of those whom a seat is for; a department's also from the departments
-- below it, where the route allows that.
create function workflow.replacements(
    seat_kind text, seat_department uuid, seat_role text, below boolean)
returns setof uuid language sql stable as $$
    with recursive wide as (
        select seat_department as id
        union
        select d.id from wide join workflow.department d on d.parent = wide.id where below)
    select o.person_id from wide
    join workflow.position o on o.department_id = wide.id
    join workflow.person_role r on r.person_id = o.person_id and r.role = 'REVIEWER'
    where seat_kind in ('DEPARTMENT', 'HEAD')
    union
    select r.person_id from workflow.person_role r
    where r.role = case seat_kind when 'ROLE' then seat_role when 'PERSON' then 'LEADER' end
$$;

create or replace function workflow.may_read(who uuid, draft uuid, drafter uuid, department uuid)
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
            or exists (select from workflow.hand_over h
                where h.draft_id = draft and h.given_to = who and h.given_back_at is null)
            or exists (select from workflow.seat s where s.draft_id = draft
                and workflow.may_sit(who, s.kind, s.department, s.person, s.role)))
$$;

grant select, insert on workflow.hand_over to rostrum_runtime;
grant update (given_back_at) on workflow.hand_over to rostrum_runtime;
