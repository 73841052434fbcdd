-- Whoever decided takes it back (撤回) while nobody after has decided, and may decide again in the same
-- round. The decision itself stays as it was made; what changes is whether it counts.

-- What counts: one row a decision that stands. "One voice a person in a round" and "one decision a seat"
-- are said of these.
alter table workflow.decision
    drop constraint decision_one_voice,
    drop constraint decision_seat_id_key;

create table workflow.voice (
    decision_id uuid primary key references workflow.decision,
    seat_id     uuid not null constraint voice_of_a_seat unique,
    review_id   uuid not null,
    round       int  not null,
    person      uuid not null,
    acting_for  uuid,
    constraint decision_one_voice unique (review_id, round, person)
);
insert into workflow.voice (decision_id, seat_id, review_id, round, person, acting_for)
select id, seat_id, review_id, round, person, acting_for from workflow.decision;
drop index workflow.decision_one_voice_by_deputy;
create unique index decision_one_voice_by_deputy on workflow.voice (review_id, round, acting_for)
    where acting_for is not null;

-- Nobody writes voices but the house itself: they come with a decision and go when it is taken back.
create function workflow.decision_is_a_voice() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into workflow.voice (decision_id, seat_id, review_id, round, person, acting_for)
    values (new.id, new.seat_id, new.review_id, new.round, new.person, new.acting_for);
    return null;
end $$;
create trigger decision_is_a_voice after insert on workflow.decision
    for each row execute function workflow.decision_is_a_voice();
alter table workflow.decision enable always trigger decision_is_a_voice;

create table workflow.taken_back (
    decision_id   uuid        primary key references workflow.decision,
    review_id     uuid        not null references workflow.review,
    draft_id      uuid        not null references draft.draft,
    person        uuid        not null references workflow.person,
    reason        text        not null check (length(reason) between 1 and 4000),
    taken_back_at timestamptz not null
);
create index taken_back_of_review on workflow.taken_back (review_id);

create function workflow.voice_is_taken_back() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from workflow.voice v using workflow.decision d
    where v.decision_id = new.decision_id and d.id = v.decision_id
      and (d.review_id, d.draft_id, d.person) = (new.review_id, new.draft_id, new.person)
      and d.carried_from is null and d.verdict <> 'APPROVE_AS_AMENDED'
      and not exists (select from workflow.decision c where c.carried_from = d.id);
    if not found then
        raise exception 'decision % is not the person''s to take back', new.decision_id
            using errcode = 'RS004';
    end if;
    return new;
end $$;
create trigger voice_is_taken_back before insert on workflow.taken_back
    for each row execute function workflow.voice_is_taken_back();
alter table workflow.taken_back enable always trigger voice_is_taken_back;
create index decision_carried on workflow.decision (carried_from) where carried_from is not null;

create function workflow.taking_back_stands() returns trigger language plpgsql as $$
begin
    raise exception 'that a decision was taken back can never be changed or removed'
        using errcode = 'RS001';
end $$;
create trigger taking_back_stands before update or delete on workflow.taken_back
    for each row execute function workflow.taking_back_stands();
alter table workflow.taken_back enable always trigger taking_back_stands;
create trigger taking_back_stays before truncate on workflow.taken_back
    for each statement execute function workflow.taking_back_stands();
alter table workflow.taken_back enable always trigger taking_back_stays;

-- A return names an earlier station at which a resubmission goes on, or sends the text as it is back to
-- an earlier station.
alter table workflow.decision
    drop constraint decision_resume_at_check,
    add column sent_to text check (length(sent_to) between 1 and 255),
    add constraint decision_resume_at_check check (length(resume_at) between 1 and 255),
    add constraint decision_goes_back check (
        sent_to is null or verdict = 'RETURN' and resume_at in ('station', 'start'));
comment on column workflow.decision.resume_at is
    'Where it goes on after a return: station, start, or the key of an earlier station.';
comment on column workflow.decision.sent_to is
    'For a return that is not to the drafter: key of the earlier station that is asked again.';

create table workflow.sent_back (
    review_id uuid    not null references workflow.review,
    round     int     not null,
    station   text    not null,
    place     int     not null,
    through   boolean not null,
    primary key (review_id, round)
);
comment on table workflow.sent_back is
    'From the round on nothing counts of what the station said before; where through, of what those '
    'behind it said neither.';
grant select, insert on workflow.sent_back to rostrum_runtime;

-- What counts is read from here and nowhere else.
create view workflow.standing_decision as
select d.id, v.seat_id, d.station_id, v.review_id, d.draft_id, v.round, d.verdict, d.revision,
    d.sha256, d.amends, d.reason, d.resume_at, d.sent_to, v.person, d.acting_for, d.decided_at, d.carried_from,
    d.carried_over
from workflow.voice v join workflow.decision d on d.id = v.decision_id;

create or replace function workflow.wrote_unread(who uuid, of_draft uuid, upto int)
returns boolean language plpgsql stable as $$
begin
    return exists (
        select from (
            select r.number from draft.revision r
            where r.draft_id = of_draft and r.author = who and r.number <= upto
            union all
            select w.number from draft.revision_writer w
            where w.draft_id = of_draft and w.person_id = who and w.number <= upto) wrote
        where wrote.number > (
            select coalesce(max(d.revision), 0)
            from workflow.review v join workflow.standing_decision d on d.review_id = v.id
            where v.draft_id = of_draft and d.verdict in ('APPROVE', 'APPROVE_AS_AMENDED')
              and d.carried_from is null and d.person <> who and d.revision <= upto));
end $$;

create or replace function workflow.wants_second_reader(of_draft uuid, upto int)
returns boolean language plpgsql stable as $$
begin
    return exists (
        select from draft.revision r
        where r.draft_id = of_draft and r.amends is not null and r.number <= upto
          and not exists (
            select from workflow.review v
            join workflow.standing_decision d on d.review_id = v.id
            where v.draft_id = of_draft and d.verdict in ('APPROVE', 'APPROVE_AS_AMENDED')
              and d.carried_from is null and d.person <> r.author
              and d.revision between r.number and upto));
end $$;

create or replace function workflow.has_spoken(who uuid, of_review uuid, in_round int)
returns boolean language sql stable as $$
    select exists (select from workflow.voice v
        where v.review_id = of_review and v.round = in_round
          and (v.person = who or v.acting_for = who))
$$;

grant select on workflow.voice, workflow.standing_decision to rostrum_runtime;
grant select, insert on workflow.taken_back to rostrum_runtime;
