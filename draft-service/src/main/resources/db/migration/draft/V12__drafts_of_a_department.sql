-- A head of department sees all drafts of the department, the newest first.
create index draft_by_department on draft.draft (department, changed_at desc, id);
