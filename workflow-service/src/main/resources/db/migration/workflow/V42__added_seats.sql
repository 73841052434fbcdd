-- Adding a seat (加簽) from one's own, and taking it away again (減簽). It is a seat of the station like
-- the others, with its own number there, which it keeps in later rounds.
alter table workflow.seat
    drop constraint seat_kind_check,
    add constraint seat_kind_check
        check (kind in ('HEAD', 'DEPARTMENT', 'ROLE', 'PERSON', 'REVIEWER')),
    add constraint seat_of_a_reviewer check (kind <> 'REVIEWER' or person is not null),
    add column added_by uuid references workflow.person,
    add column added_where text check (added_where in ('BESIDE', 'BEFORE', 'AFTER')),
    add column added_from int,
    add column added_reason text check (length(added_reason) between 1 and 4000),
    add column added_at timestamptz,
    add column removed_at timestamptz,
    add column removed_reason text check (length(removed_reason) between 1 and 4000),
    add constraint seat_added_wholly
        check (num_nulls(added_by, added_where, added_from, added_reason, added_at) in (0, 5)),
    add constraint seat_removed_was_added
        check (removed_at is null or added_by is not null and state = 'CLOSED'),
    add constraint seat_removed_wholly check ((removed_at is null) = (removed_reason is null));
comment on column workflow.seat.added_from is
    'Number, at the same station, of the seat from which it was added.';
create index seat_added on workflow.seat (review_id) where added_by is not null;

-- A reviewer who was named is one more kind of seat.
create or replace function workflow.may_sit(
    who uuid, seat_kind text, seat_department uuid, seat_person uuid, seat_role text)
returns boolean language plpgsql stable as $$
begin
    case seat_kind
    when 'PERSON' then
        return seat_person = who and exists (
            select from workflow.person p
            join workflow.person_role r on r.person_id = p.id and r.role = 'LEADER'
            where p.id = who and p.active);
    when 'ROLE' then
        return exists (
            select from workflow.person p
            join workflow.person_role r on r.person_id = p.id and r.role = seat_role
            where p.id = who and p.active);
    when 'DEPARTMENT' then
        return exists (
            select from workflow.person p
            join workflow.position o
                on o.person_id = p.id and o.department_id = seat_department
            join workflow.person_role r on r.person_id = p.id and r.role = 'REVIEWER'
            where p.id = who and p.active);
    when 'HEAD' then
        return exists (
            select from workflow.person p
            join workflow.position o
                on o.person_id = p.id and o.department_id = seat_department and o.head
            where p.id = who and p.active
              and not exists (
                  select from workflow.person_role r
                  where r.person_id = who
                    and r.role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN')));
    when 'REVIEWER' then
        return seat_person = who and exists (
            select from workflow.person p
            join workflow.person_role r on r.person_id = p.id and r.role = 'REVIEWER'
            where p.id = who and p.active);
    else
        return false;
    end case;
end $$;

create or replace function workflow.replacements(
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
    where r.role = case seat_kind when 'ROLE' then seat_role when 'PERSON' then 'LEADER'
        when 'REVIEWER' then 'REVIEWER' end
$$;

-- A seat that was taken away opens the draft to nobody any more.
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
                join workflow.seat s on s.id = h.seat_id and s.removed_at is null
                where h.draft_id = draft and h.given_to = who and h.given_back_at is null)
            or exists (select from workflow.seat s
                where s.draft_id = draft and s.removed_at is null
                  and workflow.may_sit(who, s.kind, s.department, s.person, s.role)))
$$;
