-- Copies (抄送): people and departments that get a draft to read, without a voice.
create table workflow.copy (
    id            uuid        primary key,
    draft_id      uuid        not null references draft.draft,
    revision      int         not null,
    person        uuid        references workflow.person,
    department    uuid        references workflow.department,
    note          text        not null default '' check (length(note) <= 4000),
    sent_by       uuid        not null references workflow.person,
    sent_at       timestamptz not null,
    taken_back_at timestamptz,
    check (num_nonnulls(person, department) = 1),
    check (person <> sent_by)
);
-- From the draft's side.
create index copy_of_draft on workflow.copy (draft_id) where taken_back_at is null;
-- Not twice to the same.
create unique index copy_to_person on workflow.copy (draft_id, person)
    where taken_back_at is null and person is not null;
create unique index copy_to_department on workflow.copy (draft_id, department)
    where taken_back_at is null and department is not null;
-- The same from the reader's side.
create index copy_of_person on workflow.copy (person, draft_id)
    where taken_back_at is null and person is not null;
create index copy_of_department on workflow.copy (department, draft_id)
    where taken_back_at is null and department is not null;

-- Whom a copy waits for or has been read by. Those of a department that joined later may read it as
-- well; they are here once they have, so that nobody begins with the unread copies of years.
create table workflow.copy_reader (
    copy_id   uuid        not null references workflow.copy,
    person_id uuid        not null references workflow.person,
    read_at   timestamptz,
    revision  int,
    primary key (copy_id, person_id),
    check ((read_at is null) = (revision is null))
);
-- What the inbox looks at: only what is unread.
create index copy_unread on workflow.copy_reader (person_id) where read_at is null;

-- Who can be reached by a copy: auditors read everything anyway, administrators nothing.
create function workflow.takes_copies(who uuid) returns boolean language sql stable as $$
    select exists (select from workflow.person p where p.id = who and p.active)
        and not exists (select from workflow.person_role r
            where r.person_id = who and r.role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'))
$$;

-- Whether a draft was copied to a person, or to a department in which the person works now.
create function workflow.reads_as_copy(who uuid, of_draft uuid)
returns boolean language sql stable as $$
    select exists (select from workflow.copy c
            where c.draft_id = of_draft and c.taken_back_at is null and c.person = who)
        or exists (select from workflow.copy c
            join workflow.position o on o.department_id = c.department and o.person_id = who
            where c.draft_id = of_draft and c.taken_back_at is null
              and c.department is not null)
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
                join workflow.seat s on s.id = h.seat_id and s.removed_at is null
                where h.draft_id = draft and h.given_to = who and h.given_back_at is null)
            or exists (select from workflow.advice a
                where a.draft_id = draft and a.asked_of = who
                  and a.taken_back_at is null and a.ended_at is null)
            or workflow.reads_as_asked_leader(who, draft)
            or workflow.reads_as_copy(who, draft)
            or exists (select from workflow.seat s
                where s.draft_id = draft and s.removed_at is null
                  and workflow.may_sit(who, s.kind, s.department, s.person, s.role)))
$$;

grant select, insert on workflow.copy to rostrum_runtime;
grant update (taken_back_at) on workflow.copy to rostrum_runtime;
grant select, insert, delete on workflow.copy_reader to rostrum_runtime;
grant update (read_at, revision) on workflow.copy_reader to rostrum_runtime;
