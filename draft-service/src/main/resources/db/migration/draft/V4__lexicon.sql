-- What the house compares as wholes: names, official titles, departments, programmes, set phrases.
create table draft.lexicon_entry (
    id uuid primary key,
    kind text not null check (kind in ('NAME', 'TITLE', 'DEPARTMENT', 'PROGRAMME', 'PHRASE')),
    term text not null check (char_length(term) between 2 and 60),
    aliases text[] not null,
    duties text[] not null check (kind = 'DEPARTMENT' or duties = '{}'),
    note text not null check (char_length(note) <= 500),
    retired boolean not null,
    changed_at timestamptz not null,
    unique (kind, term)
);
create index lexicon_entry_by_term on draft.lexicon_entry (term collate "C", id);

-- One row. Its lock puts changes of the lexicon in line; its number tells every replica that what
-- it has in memory is out of date; and it knows whether the starter set was installed.
create table draft.lexicon_edition (
    single boolean primary key check (single),
    number bigint not null,
    begun boolean not null
);
insert into draft.lexicon_edition (single, number, begun) values (true, 0, false);

-- Entries are retired, never deleted: old redlines can be explained.
grant select, insert, update on draft.lexicon_entry to rostrum_runtime;
grant select, update on draft.lexicon_edition to rostrum_runtime;
