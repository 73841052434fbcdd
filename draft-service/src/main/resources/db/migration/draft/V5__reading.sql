-- What a person has read, by the words of the paragraph and not by its place: a paragraph that
-- moves stays read, one that changes does not. It is the person's own; no page and no call shows it
-- to anybody else, and nothing of it enters the record.
create table draft.read_paragraph (
    draft_id uuid not null references draft.draft,
    person_id uuid not null,
    -- Over the canonical form of this one paragraph.
    sha256 bytea not null check (octet_length(sha256) = 32),
    -- The id that it had then: tells a paragraph that was changed from one that is new.
    paragraph text not null check (char_length(paragraph) between 1 and 40),
    read_at timestamptz not null,
    primary key (draft_id, person_id, sha256)
);

-- Rows are made and taken away, never changed.
grant select, insert, delete on draft.read_paragraph to rostrum_runtime;
