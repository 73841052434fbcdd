-- "Approved as amended": whoever decides puts own suggestions into the text and approves what comes of
-- it. That ends the round, for the text under review is another one from then on.

alter table workflow.decision
    drop constraint decision_verdict_check,
    add column amends int,
    add constraint decision_verdict_check
        check (verdict in ('APPROVE', 'APPROVE_AS_AMENDED', 'RETURN', 'ABSTAIN', 'REJECT')),
    add constraint decision_amends_what_it_saw
        check ((verdict = 'APPROVE_AS_AMENDED') = (amends is not null) and amends < revision);
comment on column workflow.decision.amends is
    'The revision that was under review; the decision itself is bound to what became of it.';

alter table workflow.station
    drop constraint station_state_check,
    add constraint station_state_check
        check (state in ('ACTIVE', 'PASSED', 'RETURNED', 'REJECTED', 'AMENDED', 'ENDED'));

-- Whoever amends a text is not the only one to have read it: where nobody else would, the office does.
alter table workflow.seat add column second_reader boolean not null default false;
comment on column workflow.seat.second_reader is
    'Opened because somebody amended the text and nobody else had approved it; not by the route.';

create or replace function workflow.carries_what_was_said() returns trigger language plpgsql as $$
begin
    if not exists (
        select from workflow.decision d
        join workflow.seat was on was.id = d.seat_id
        join workflow.station was_at on was_at.id = was.station_id
        join workflow.seat now on now.id = new.seat_id
        join workflow.station now_at on now_at.id = now.station_id
        where d.id = new.carried_from and d.carried_from is null
          and (d.review_id, d.verdict, d.person) = (new.review_id, new.verdict, new.person)
          and d.verdict in ('APPROVE', 'APPROVE_AS_AMENDED', 'ABSTAIN') and d.round < new.round
          and was_at.key = now_at.key and was.kind = now.kind
          and (was.department, was.person, was.role)
              is not distinct from (now.department, now.person, now.role)) then
        raise exception 'decision % carries something that was not said in this seat', new.id
            using errcode = 'RS003';
    end if;
    return new;
end $$;

-- Whoever amended a text has read what others wrote in it.
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
            from workflow.review v join workflow.decision d on d.review_id = v.id
            where v.draft_id = of_draft and d.verdict in ('APPROVE', 'APPROVE_AS_AMENDED')
              and d.carried_from is null and d.person <> who and d.revision <= upto));
end $$;

-- Whether somebody amended the text and nobody else has approved it since.
create function workflow.wants_second_reader(of_draft uuid, upto int)
returns boolean language plpgsql stable as $$
begin
    return exists (
        select from draft.revision r
        where r.draft_id = of_draft and r.amends is not null and r.number <= upto
          and not exists (
            select from workflow.review v join workflow.decision d on d.review_id = v.id
            where v.draft_id = of_draft and d.verdict in ('APPROVE', 'APPROVE_AS_AMENDED')
              and d.carried_from is null and d.person <> r.author
              and d.revision between r.number and upto));
end $$;
