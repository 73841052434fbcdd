-- What can never change is protected here as well, so that neither a mistake in the application nor
-- somebody at the database's prompt changes it in passing. "Enable always" keeps the triggers awake
-- during replication, too.

create function draft.refuse() returns trigger language plpgsql as $$
begin
    raise exception '% on %.% is not allowed', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger revision_stays before update or delete on draft.revision
    for each row execute function draft.refuse();
create trigger revision_is_not_emptied before truncate on draft.revision
    for each statement execute function draft.refuse();
create trigger draft_stays before delete on draft.draft
    for each row execute function draft.refuse();
create trigger draft_is_not_emptied before truncate on draft.draft
    for each statement execute function draft.refuse();

-- The states that can follow a state: design §3.
create function draft.may_follow(before text, after text) returns boolean
    language sql immutable as $$
    select before = after or (before, after) in (
        ('DRAFTING', 'IN_REVIEW'), ('DRAFTING', 'ABANDONED'),
        ('RETURNED', 'IN_REVIEW'), ('RETURNED', 'ABANDONED'),
        ('IN_REVIEW', 'RETURNED'), ('IN_REVIEW', 'DRAFTING'),
        ('IN_REVIEW', 'APPROVED'), ('IN_REVIEW', 'REJECTED'))
$$;

create function draft.keep_draft() returns trigger language plpgsql as $$
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
        or (new.frozen_revision is not null and new.frozen_revision <> old.frozen_revision)) then
        raise exception 'draft % is frozen', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger draft_is_kept before update on draft.draft
    for each row execute function draft.keep_draft();

-- The working copy and the co-drafters belong to what a frozen draft keeps.
create function draft.keep_frozen() returns trigger language plpgsql as $$
declare
    named uuid := case when tg_op = 'DELETE' then old.draft_id else new.draft_id end;
begin
    if exists (select from draft.draft
        where id = named and state not in ('DRAFTING', 'RETURNED')) then
        raise exception 'draft % is frozen', named using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger working_copy_is_kept before update or delete on draft.working_copy
    for each row execute function draft.keep_frozen();
create trigger co_drafter_is_kept before update or delete on draft.co_drafter
    for each row execute function draft.keep_frozen();

alter table draft.revision enable always trigger revision_stays;
alter table draft.revision enable always trigger revision_is_not_emptied;
alter table draft.draft enable always trigger draft_stays;
alter table draft.draft enable always trigger draft_is_not_emptied;
alter table draft.draft enable always trigger draft_is_kept;
alter table draft.working_copy enable always trigger working_copy_is_kept;
alter table draft.co_drafter enable always trigger co_drafter_is_kept;

grant usage on schema draft to rostrum_runtime;
grant select, insert, update on draft.register, draft.draft, draft.working_copy to rostrum_runtime;
grant select, insert, delete on draft.co_drafter, draft.saved_version to rostrum_runtime;
grant select, insert on draft.revision to rostrum_runtime;
