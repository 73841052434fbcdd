-- A frozen text changes in one way only: whoever approves it puts suggestions of his or her own into
-- it, and that makes a new revision, which is frozen in the place of the old one.

alter table draft.revision add column amends int check (amends < number);
comment on column draft.revision.amends is
    'The frozen revision that this one was made from while the draft stayed frozen; else null.';

create or replace function draft.keep_draft() returns trigger language plpgsql as $$
begin
    if old.state in ('APPROVED', 'REJECTED', 'ABANDONED') then
        raise exception 'draft % is % and cannot change any more', old.number, old.state
            using errcode = 'restrict_violation';
    end if;
    if not draft.may_follow(old.state, new.state) then
        raise exception 'draft % cannot go from % to %', old.number, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    if (old.id, old.number, old.drafter, old.department, old.corrects, old.created_at)
        is distinct from
        (new.id, new.number, new.drafter, new.department, new.corrects, new.created_at) then
        raise exception 'draft % keeps its number and origin', old.number
            using errcode = 'restrict_violation';
    end if;
    if old.state = 'IN_REVIEW' and (
        (old.title, old.occasion, old.speaker, old.speech_at, old.venue, old.expected_minutes,
            old.urgency, old.classification)
        is distinct from
        (new.title, new.occasion, new.speaker, new.speech_at, new.venue, new.expected_minutes,
            new.urgency, new.classification)
        or (new.frozen_revision is not null and new.frozen_revision <> old.frozen_revision
            and not (new.state = 'IN_REVIEW' and exists (select from draft.revision r
                where r.draft_id = new.id and r.number = new.frozen_revision
                  and r.amends = old.frozen_revision)))) then
        raise exception 'draft % is frozen', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- The working copy follows such a revision once, at its moment and in its author's name, so that the
-- next text is written on it and does not undo it.
create function draft.follows_amendment(of_draft uuid, was timestamptz, now timestamptz, who uuid)
returns boolean language sql stable as $$
    select was < now and exists (
        select from draft.draft d
        join draft.revision r on r.draft_id = d.id and r.number = d.frozen_revision
        where d.id = of_draft and d.state = 'IN_REVIEW'
          and r.amends is not null and r.made_at = now and r.author = who)
$$;

create or replace function draft.keep_frozen() returns trigger language plpgsql as $$
declare
    named uuid := case when tg_op = 'DELETE' then old.draft_id else new.draft_id end;
    follows boolean := false;
begin
    if tg_op = 'UPDATE' and tg_table_name = 'working_copy' then
        follows := draft.follows_amendment(named, old.saved_at, new.saved_at, new.saved_by);
    end if;
    if not follows and exists (select from draft.draft
        where id = named and state not in ('DRAFTING', 'RETURNED')) then
        raise exception 'draft % is frozen', named using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
