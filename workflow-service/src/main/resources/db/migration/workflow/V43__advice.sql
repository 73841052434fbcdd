-- Asking for advice (徵求意見): a question to a named person, who answers once, without a voice.
create table workflow.advice (
    id            uuid        primary key,
    seat_id       uuid        not null references workflow.seat,
    station_id    uuid        not null references workflow.station,
    review_id     uuid        not null references workflow.review,
    draft_id      uuid        not null references draft.draft,
    revision      int         not null,
    asked_by      uuid        not null references workflow.person,
    asked_of      uuid        not null references workflow.person,
    question      text        not null check (length(question) between 1 and 4000),
    asked_at      timestamptz not null,
    answer        text        check (length(answer) between 1 and 4000),
    answered_at   timestamptz,
    taken_back_at timestamptz,
    ended_at      timestamptz,
    check ((answer is null) = (answered_at is null)),
    check (num_nonnulls(answered_at, taken_back_at, ended_at) <= 1),
    check (asked_by <> asked_of)
);
comment on column workflow.advice.ended_at is 'When the station closed before there was an answer.';
create index advice_of_review on workflow.advice (review_id);
-- One open question a person at a station; it is also what the inbox looks at.
create unique index advice_open on workflow.advice (asked_of, station_id)
    where answered_at is null and taken_back_at is null and ended_at is null;
create index advice_open_at on workflow.advice (station_id)
    where answered_at is null and taken_back_at is null and ended_at is null;
-- Who is asked may read, and who answered may go on reading.
create index advice_reads on workflow.advice (asked_of, draft_id)
    where taken_back_at is null and ended_at is null;

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
            or exists (select from workflow.seat s
                where s.draft_id = draft and s.removed_at is null
                  and workflow.may_sit(who, s.kind, s.department, s.person, s.role)))
$$;

grant select, insert on workflow.advice to rostrum_runtime;
grant update (answer, answered_at, taken_back_at, ended_at) on workflow.advice to rostrum_runtime;
