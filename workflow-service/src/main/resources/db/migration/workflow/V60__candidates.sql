-- Who sits at a station is named in more ways: people by name, whoever of the office was named, and a
-- seat for which the route finds nobody. What does not apply to a draft is not passed but skipped.
alter table workflow.seat
    drop constraint seat_kind_check,
    add constraint seat_kind_check
        check (kind in ('HEAD', 'DEPARTMENT', 'ROLE', 'PERSON', 'REVIEWER', 'OFFICER', 'NOBODY')),
    add constraint seat_of_an_officer check (kind <> 'OFFICER' or person is not null),
    add constraint seat_of_nobody check (kind <> 'NOBODY' or role is not null);

alter table workflow.station
    drop constraint station_state_check,
    add constraint station_state_check check (state in
        ('ACTIVE', 'PASSED', 'RETURNED', 'REJECTED', 'AMENDED', 'SKIPPED', 'ENDED',
         'AFTERWARDS', 'TAKEN_BACK'));

-- Whom people chose for a station, at submission or at the station before. Later rounds keep it.
create table workflow.chosen_person (
    review_id uuid        not null references workflow.review,
    station   text        not null,
    place     int         not null,
    person_id uuid        not null references workflow.person,
    chosen_by uuid        not null references workflow.person,
    chosen_at timestamptz not null,
    primary key (review_id, station, person_id)
);
grant select, insert, delete on workflow.chosen_person to rostrum_runtime;

create function workflow.sits_as_officer(who uuid, seat_person uuid)
returns boolean language sql stable as $$
    select seat_person = who and exists (
        select from workflow.person p
        join workflow.person_role r on r.person_id = p.id and r.role = 'OFFICE'
        where p.id = who and p.active)
$$;

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
    when 'OFFICER' then
        return workflow.sits_as_officer(who, seat_person);
    else
        return false;
    end case;
end $$;

-- For a seat of nobody anybody will do who decides about texts.
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
        when 'REVIEWER' then 'REVIEWER' when 'OFFICER' then 'OFFICE' end
    union
    select r.person_id from workflow.person_role r
    where seat_kind = 'NOBODY' and r.role in ('REVIEWER', 'LEADER')
$$;
