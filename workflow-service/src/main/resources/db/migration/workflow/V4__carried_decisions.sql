-- What becomes of a decision when the text changes: it holds for the new text and is carried, or it
-- lapses. Both are done by a rule, never in the person's name.

-- A carried decision is a row of its own, in the seat of the new round. It counts as that person's
-- voice there, so that "one voice a person in a round" stays as it is.
alter table workflow.decision
    add column carried_from uuid references workflow.decision,
    add column carried_over text check (carried_over in ('NONE', 'FORMAT', 'PUNCTUATION')),
    add constraint decision_carried_over_something
        check ((carried_from is null) = (carried_over is null));
comment on column workflow.decision.carried_from is
    'The decision that a person made, for the same seat in an earlier round; never a carried one.';

create function workflow.carries_what_was_said() returns trigger language plpgsql as $$
begin
    if not exists (
        select from workflow.decision d
        join workflow.seat was on was.id = d.seat_id
        join workflow.station was_at on was_at.id = was.station_id
        join workflow.seat now on now.id = new.seat_id
        join workflow.station now_at on now_at.id = now.station_id
        where d.id = new.carried_from and d.carried_from is null
          and (d.review_id, d.verdict, d.person) = (new.review_id, new.verdict, new.person)
          and d.verdict in ('APPROVE', 'ABSTAIN') and d.round < new.round
          and was_at.key = now_at.key and was.kind = now.kind
          and (was.department, was.person, was.role)
              is not distinct from (now.department, now.person, now.role)) then
        raise exception 'decision % carries something that was not said in this seat', new.id
            using errcode = 'RS003';
    end if;
    return new;
end $$;
create trigger carries_what_was_said before insert on workflow.decision
    for each row when (new.carried_from is not null)
    execute function workflow.carries_what_was_said();
alter table workflow.decision enable always trigger carries_what_was_said;

-- What a resubmission meant for a decision that was not carried into a seat of the new round.
create table workflow.decision_effect (
    decision_id uuid        not null references workflow.decision,
    round       int         not null,
    review_id   uuid        not null references workflow.review,
    revision    int         not null,
    change      text        not null,
    fate        text        not null check (fate in ('CARRIES', 'NEVER', 'CHANGED', 'OUTSIDER',
                                                     'WROTE', 'SPOKEN')),
    remedy      text        check (remedy in ('AGAIN', 'INFORM')),
    person      uuid        not null references workflow.person,
    taken_at    timestamptz not null,
    seen_at     timestamptz,
    primary key (decision_id, round),
    check ((fate = 'CARRIES') = (remedy is null))
);
comment on column workflow.decision_effect.fate is
    'CARRIES stands for a station that was passed before and is not opened again.';
comment on column workflow.decision_effect.seen_at is
    'When the person who had decided took note of a lapse that he or she is only informed of.';
create index decision_effect_of_review on workflow.decision_effect (review_id);
create index decision_effect_to_be_seen on workflow.decision_effect (person)
    where remedy = 'INFORM' and seen_at is null;

grant select, insert on workflow.decision_effect to rostrum_runtime;
grant update (seen_at) on workflow.decision_effect to rostrum_runtime;

-- Whether somebody wrote in a text that nobody else has approved since. Such a person does not
-- approve it: an approval is worth something because somebody else has read the text.
create function workflow.wrote_unread(who uuid, of_draft uuid, upto int)
returns boolean language sql stable as $$
    select exists (
        select from (
            select r.number from draft.revision r
            where r.draft_id = of_draft and r.author = who and r.number <= upto
            union all
            select w.number from draft.revision_writer w
            where w.draft_id = of_draft and w.person_id = who and w.number <= upto) wrote
        where wrote.number > (
            select coalesce(max(d.revision), 0)
            from workflow.review v join workflow.decision d on d.review_id = v.id
            where v.draft_id = of_draft and d.verdict = 'APPROVE' and d.carried_from is null
              and d.person <> who and d.revision <= upto))
$$;
