create schema if not exists draft;

-- The last register number given in a year. The row's lock makes numbers unique and, as it goes
-- back with the transaction, leaves no gaps.
create table draft.register (
    year int primary key,
    last int not null check (last > 0)
);

create table draft.draft (
    id uuid primary key,
    number text not null unique,
    title text not null check (char_length(title) between 1 and 200),
    occasion text not null check (char_length(occasion) <= 200),
    speaker text not null check (char_length(speaker) <= 100),
    speech_at timestamp,
    venue text not null check (char_length(venue) <= 200),
    expected_minutes int check (expected_minutes between 1 and 600),
    urgency text not null check (urgency in ('NORMAL', 'URGENT', 'MOST_URGENT')),
    classification text not null check (classification in ('PUBLIC', 'INTERNAL', 'SENSITIVE')),
    state text not null check (
        state in ('DRAFTING', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'REJECTED', 'ABANDONED')),
    drafter uuid not null,
    department uuid not null,
    corrects uuid references draft.draft,
    frozen_revision int,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check ((state in ('IN_REVIEW', 'APPROVED', 'REJECTED')) = (frozen_revision is not null))
);
create index draft_by_drafter on draft.draft (drafter, changed_at desc, id);
create index draft_by_change on draft.draft (changed_at desc, id);
create index draft_by_correction on draft.draft (corrects) where corrects is not null;

create table draft.co_drafter (
    draft_id uuid not null references draft.draft,
    person_id uuid not null,
    primary key (draft_id, person_id)
);
create index co_drafter_by_person on draft.co_drafter (person_id);

create table draft.working_copy (
    draft_id uuid primary key references draft.draft,
    version bigint not null check (version > 0),
    text jsonb not null,
    saved_by uuid not null,
    saved_at timestamptz not null
);

-- Recent versions of the working copy: the common ground on which stale saves are merged.
create table draft.saved_version (
    draft_id uuid not null references draft.draft,
    version bigint not null,
    text jsonb not null,
    primary key (draft_id, version)
);

create table draft.revision (
    draft_id uuid not null references draft.draft,
    number int not null check (number > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    text jsonb not null,
    author uuid not null,
    made_at timestamptz not null,
    note text not null,
    han_characters int not null check (han_characters >= 0),
    primary key (draft_id, number)
);

alter table draft.draft
    add constraint draft_frozen_revision foreign key (id, frozen_revision)
        references draft.revision (draft_id, number) deferrable initially deferred;
