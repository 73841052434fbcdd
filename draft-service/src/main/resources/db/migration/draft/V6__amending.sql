-- Who wrote a text, beyond the one who made the revision of it: nobody approves what he or she wrote.

-- Since the newest revision, so that it is not forgotten which of several drafters typed.
create table draft.working_writer (
    draft_id uuid not null references draft.draft,
    person_id uuid not null,
    primary key (draft_id, person_id)
);

-- Besides the author, who stands in the revision itself.
create table draft.revision_writer (
    draft_id uuid not null,
    number int not null,
    person_id uuid not null,
    primary key (draft_id, number, person_id),
    foreign key (draft_id, number) references draft.revision
);

-- Of what is being written already no more is known than who saved it last.
insert into draft.working_writer (draft_id, person_id)
select draft_id, saved_by from draft.working_copy;

create trigger revision_writer_stays before update or delete on draft.revision_writer
    for each row execute function draft.refuse();
create trigger revision_writer_is_not_emptied before truncate on draft.revision_writer
    for each statement execute function draft.refuse();
alter table draft.revision_writer enable always trigger revision_writer_stays;
alter table draft.revision_writer enable always trigger revision_writer_is_not_emptied;

grant select, insert, delete on draft.working_writer to rostrum_runtime;
grant select, insert on draft.revision_writer to rostrum_runtime;
