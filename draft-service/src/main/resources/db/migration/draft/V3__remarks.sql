-- What people say about a passage of a revision. Only remarks that are not published can change:
-- what happens to a published one afterwards stands in tables of its own.
create table draft.remark (
    id             uuid        primary key,
    draft_id       uuid        not null,
    revision       int         not null,
    author         uuid        not null,
    weight         text        not null check (weight in ('MUST', 'MAY', 'QUESTION')),
    scope          text        not null check (scope in ('PASSAGE', 'PARAGRAPH', 'DRAFT')),
    paragraph      text        not null,
    starts_at      int         not null check (starts_at >= 0),
    ends_at        int         not null check (ends_at >= starts_at),
    quotation      text        not null,
    text_before    text        not null,
    text_after     text        not null,
    body           text        not null check (char_length(body) <= 4000),
    replacement    text        check (char_length(replacement) <= 20000),
    visibility     text        not null check (visibility in ('PRIVATE', 'DRAFT', 'PUBLISHED')),
    written_at     timestamptz not null,
    published_at   timestamptz,
    foreign key (draft_id, revision) references draft.revision,
    check ((visibility = 'PUBLISHED') = (published_at is not null)),
    check (scope = 'DRAFT' or paragraph <> ''),
    check (scope <> 'DRAFT' or replacement is null)
);
comment on column draft.remark.starts_at is
    'In UTF-16 units of the paragraph, as everywhere; ends_at is exclusive.';
create index remark_of_draft on draft.remark (draft_id, written_at, id);
-- What a decision publishes: few rows, whatever was ever written.
create index remark_unpublished on draft.remark (draft_id, author) where visibility <> 'PUBLISHED';

create table draft.reply (
    id         uuid        primary key,
    remark_id  uuid        not null references draft.remark,
    author     uuid        not null,
    body       text        not null check (char_length(body) between 1 and 4000),
    written_at timestamptz not null
);
create index reply_to_remark on draft.reply (remark_id, written_at, id);

-- How a published remark was dealt with; none as long as it is open.
create table draft.remark_closing (
    remark_id  uuid        primary key references draft.remark,
    state      text        not null check (state in ('RESOLVED', 'ACCEPTED', 'DECLINED', 'ANSWERED')),
    person     uuid        not null,
    reason     text        not null check (char_length(reason) <= 4000),
    closed_at  timestamptz not null,
    taken_into int,
    check (taken_into is null or state = 'ACCEPTED')
);
comment on column draft.remark_closing.taken_into is
    'The revision that was the first to be made after the suggestion was accepted.';

create table draft.mention (
    remark_id uuid not null references draft.remark,
    reply_id  uuid references draft.reply,
    person    uuid not null,
    unique nulls not distinct (remark_id, reply_id, person)
);
create index mention_of_person on draft.mention (person);

create function draft.keep_remark() returns trigger language plpgsql as $$
begin
    if old.visibility = 'PUBLISHED' then
        raise exception 'remark % is published and cannot change any more', old.id
            using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if (old.id, old.draft_id, old.author) is distinct from (new.id, new.draft_id, new.author) then
        raise exception 'remark % keeps its draft and author', old.id
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger remark_is_kept before update or delete on draft.remark
    for each row execute function draft.keep_remark();
create trigger remark_is_not_emptied before truncate on draft.remark
    for each statement execute function draft.refuse();
create trigger reply_stays before update or delete on draft.reply
    for each row execute function draft.refuse();
create trigger reply_is_not_emptied before truncate on draft.reply
    for each statement execute function draft.refuse();
alter table draft.remark enable always trigger remark_is_kept;
alter table draft.remark enable always trigger remark_is_not_emptied;
alter table draft.reply enable always trigger reply_stays;
alter table draft.reply enable always trigger reply_is_not_emptied;

-- Nobody answers, resolves or accepts what others cannot see.
create function draft.only_published() returns trigger language plpgsql as $$
begin
    if not exists (select from draft.remark
        where id = new.remark_id and visibility = 'PUBLISHED') then
        raise exception 'remark % is not published', new.remark_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger reply_to_published before insert on draft.reply
    for each row execute function draft.only_published();
create trigger closing_of_published before insert on draft.remark_closing
    for each row execute function draft.only_published();
alter table draft.reply enable always trigger reply_to_published;
alter table draft.remark_closing enable always trigger closing_of_published;

grant select, insert, update, delete on draft.remark, draft.remark_closing to rostrum_runtime;
grant select, insert on draft.reply, draft.mention to rostrum_runtime;
