-- Who is told of what. Notices are derived from the record: the outbox says which entries have not
-- been looked at yet. docs/adr/0014-notices-are-derived-from-the-record.md
create table workflow.outbox (
    draft_id uuid        not null,
    seq      bigint      not null,
    event    text        not null,
    at       timestamptz not null,
    due_at   timestamptz not null,
    primary key (draft_id, seq)
);
comment on table workflow.outbox is
    'Entries of drafts'' chains of which nobody has been told yet; gone as soon as all have.';
create index outbox_due on workflow.outbox (due_at);

create table workflow.notice (
    id       uuid        primary key,
    person   uuid        not null references workflow.person,
    draft_id uuid        not null references draft.draft,
    seq      bigint      not null,
    event    text        not null,
    kind     text        not null,
    seat_id  uuid        references workflow.seat,
    actor    text,
    place    text        not null default '',
    verdict  text,
    at       timestamptz not null,
    in_page  boolean     not null,
    read_at  timestamptz,
    mail     text        not null check (mail in ('NOW', 'DAILY', 'NEVER')),
    digested date,
    -- Nobody is told twice of one event,
    constraint notice_once unique (draft_id, seq, person)
);
-- nor asked twice for one seat, however many entries follow while it is open.
create unique index notice_asked_once on workflow.notice (seat_id, person) where kind = 'ASKED';
create index notice_of_person on workflow.notice (person, at desc, id) where in_page;
create index notice_unread on workflow.notice (person) where in_page and read_at is null;
create index notice_for_digest on workflow.notice (person) where mail = 'DAILY' and digested is null;

create table workflow.notice_setting (
    person      uuid        primary key references workflow.person,
    language    text        not null check (language in ('zh-Hant', 'zh-Hans', 'en')),
    digest_hour int         not null check (digest_hour between 0 and 23)
);
create table workflow.notice_choice (
    person  uuid    not null references workflow.person,
    matter  text    not null,
    in_page boolean not null,
    mail    text    not null check (mail in ('NOW', 'DAILY', 'NEVER')),
    primary key (person, matter)
);

-- Following a draft (跟蹤).
create table workflow.follower (
    draft_id    uuid        not null references draft.draft,
    person      uuid        not null references workflow.person,
    followed_at timestamptz not null,
    primary key (draft_id, person)
);
create index follower_person on workflow.follower (person, followed_at desc);

grant select, insert, delete on workflow.outbox to rostrum_runtime;
grant update (due_at) on workflow.outbox to rostrum_runtime;
grant select, insert on workflow.notice to rostrum_runtime;
grant update (read_at, digested) on workflow.notice to rostrum_runtime;
grant select, insert, update on workflow.notice_setting to rostrum_runtime;
grant select, insert, update on workflow.notice_choice to rostrum_runtime;
grant select, insert, delete on workflow.follower to rostrum_runtime;
