-- Deadlines (ADR 0013): until when a seat has to decide, and what happens by itself before and after
-- that. They are columns of the seat, so that they end with it in the statement that decides or
-- closes it, and nothing can be forgotten.

-- Holidays, and make-up working days (補班日). Weekdays and weekends need no row.
create table workflow.calendar_day (
    day   date primary key check (day between date '2000-01-01' and date '2199-12-31'),
    kind  text not null check (kind in ('HOLIDAY', 'WORKDAY')),
    note  text not null default '' check (length(note) <= 100)
);
create table workflow.calendar_edition (
    one    boolean primary key default true check (one),
    number bigint  not null
);
comment on table workflow.calendar_edition is
    'Counts the changes of the calendar; a deadline names the edition that it was counted with.';
insert into workflow.calendar_edition (number) values (1);

alter table workflow.seat
    add column due_at timestamptz,
    add column due_edition bigint not null default 0,
    add column alarm text check (alarm in ('BEFORE', 'DUE', 'AFTER')),
    add column alarm_at timestamptz,
    add column reminders int not null default 0,
    add column office_since timestamptz,
    add constraint seat_alarm_wholly check ((alarm is null) = (alarm_at is null)),
    add constraint seat_alarm_of_due check (alarm is null or due_at is not null);
comment on column workflow.seat.alarm is
    'What happens next by itself: a reminder before it is due, that it is due, or one after that.';
comment on column workflow.seat.reminders is 'How many reminders there were since it was due.';
comment on column workflow.seat.office_since is
    'Since when the office has to look: it is overdue and nobody more could be asked.';
create index seat_open_alarm on workflow.seat (alarm_at, id)
    where state = 'OPEN' and alarm_at is not null;
create index seat_open_edition on workflow.seat (due_edition, id) where state = 'OPEN';
create index seat_open_office on workflow.seat (office_since)
    where state = 'OPEN' and office_since is not null;

-- What the house hands over by itself has nobody who gave it, and the deadline is its reason.
alter table workflow.hand_over
    drop constraint hand_over_rule_check,
    add constraint hand_over_rule_check check (rule in ('DEPUTY', 'ABOVE', 'OVERDUE')),
    drop constraint hand_over_reason_check,
    add constraint hand_over_reason_check
        check (length(reason) <= 4000 and (reason <> '' or rule = 'OVERDUE'));
comment on column workflow.hand_over.rule is 'Which one gave the seat on; null where somebody did.';

-- Which drafts were spoken of because their speech is near: once a draft, date and distance.
create table workflow.speech_warning (
    draft_id  uuid        not null references draft.draft,
    speech_at timestamp   not null,
    days      int         not null check (days >= 0),
    warned_at timestamptz not null,
    primary key (draft_id, speech_at, days)
);
create index draft_before_speech on draft.draft (speech_at)
    where state in ('DRAFTING', 'IN_REVIEW', 'RETURNED') and speech_at is not null;

-- The heads above a seat, with how far up: of a department's seat from that department on, of any
-- other from the departments of those who are asked. Above a leader there are leaders only.
create function workflow.heads_above(of_seat uuid, day date) returns table (person uuid, steps int)
language sql stable as $$
    with recursive at as (
        select * from workflow.seat where id = of_seat
    ), asked as (
        select workflow.asked_in(of_seat, day) as id
    ), below as (
        select a.department as id from at a where a.department is not null
        union
        select o.department_id from at a
        join workflow.position o on o.person_id in (select id from asked) or o.person_id = a.person
        where a.department is null
    ), up as (
        select b.id, 0 as steps from below b
        union
        select d.parent, up.steps + 1 from up
        join workflow.department d on d.id = up.id
        where d.parent is not null and up.steps < 50
    )
    select o.person_id, min(up.steps)
    from at
    join up on true
    join workflow.position o on o.department_id = up.id and o.head
    join workflow.person p on p.id = o.person_id and p.active
    where o.person_id not in (select id from asked)
      and o.person_id is distinct from at.person
      and not exists (select from workflow.person_role r
          where r.person_id = p.id and r.role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'))
      and (at.kind <> 'PERSON' or exists (select from workflow.person_role r
          where r.person_id = p.id and r.role = 'LEADER'))
    group by o.person_id
$$;

grant select, insert, update, delete on workflow.calendar_day to rostrum_runtime;
grant select, update on workflow.calendar_edition to rostrum_runtime;
grant select, insert on workflow.speech_warning to rostrum_runtime;
