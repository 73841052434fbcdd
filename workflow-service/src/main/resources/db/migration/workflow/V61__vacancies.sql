-- A seat in which nobody can decide is filled as the route says, or stops the review with an alarm.
alter table workflow.seat
    add column vacant_since timestamptz,
    add column instead_of text;
comment on column workflow.seat.vacant_since is
    'Since when nobody can decide here and the review stops; null where somebody can.';
comment on column workflow.seat.instead_of is
    'Name of the seat that the route asks; it was vacant, and others were put into its place.';
create index seat_vacant on workflow.seat (review_id) where vacant_since is not null;

-- Whose a seat is, from the seat's side: the same people whom workflow.may_sit lets sit.
create function workflow.sitters(
    seat_kind text, seat_department uuid, seat_person uuid, seat_role text)
returns setof uuid language sql stable as $$
    select o.person_id from workflow.position o
    where seat_kind in ('DEPARTMENT', 'HEAD') and o.department_id = seat_department
      and workflow.may_sit(o.person_id, seat_kind, seat_department, seat_person, seat_role)
    union
    select seat_person
    where seat_kind in ('PERSON', 'REVIEWER', 'OFFICER')
      and workflow.may_sit(seat_person, seat_kind, seat_department, seat_person, seat_role)
    union
    select r.person_id from workflow.person_role r
    where seat_kind = 'ROLE' and r.role = seat_role
      and workflow.may_sit(r.person_id, seat_kind, seat_department, seat_person, seat_role)
$$;

-- Whether a person could decide about a text, whatever the seat: neither drafts it nor wrote in it.
create function workflow.could_decide(who uuid, of_draft uuid, upto int)
returns boolean language sql stable as $$
    select exists (select from workflow.person p where p.id = who and p.active)
        and not exists (select from draft.draft d where d.id = of_draft and d.drafter = who)
        and not exists (select from draft.co_drafter c
            where c.draft_id = of_draft and c.person_id = who)
        and not workflow.wrote_unread(who, of_draft, upto)
$$;

-- Whether nobody can decide in an open seat. The people of the seat are asked first; only where none of
-- them could is everybody in the house, for a rule that lets others sit there.
create function workflow.is_vacant(of_seat uuid) returns boolean language plpgsql stable as $$
declare
    s workflow.seat;
    upto int;
begin
    select * into s from workflow.seat where id = of_seat;
    select revision into upto from workflow.review where id = s.review_id;
    return not (
        exists (select from workflow.sitters(s.kind, s.department, s.person, s.role) x(id)
            where workflow.could_decide(x.id, s.draft_id, upto))
        or s.handed_to is not null and workflow.could_decide(s.handed_to, s.draft_id, upto)
        or exists (select from workflow.person p
            where p.active and workflow.may_sit(p.id, s.kind, s.department, s.person, s.role)
              and workflow.could_decide(p.id, s.draft_id, upto)));
end $$;

-- Who could be put into a vacant seat by the office.
create function workflow.seatable(seat_kind text, seat_role text)
returns setof uuid language sql stable as $$
    select r.person_id from workflow.person_role r
    where case seat_kind
        when 'PERSON' then r.role = 'LEADER'
        when 'ROLE' then r.role = seat_role
        when 'OFFICER' then r.role = 'OFFICE'
        when 'NOBODY' then r.role in ('REVIEWER', 'LEADER')
        else r.role = 'REVIEWER' end
$$;
