-- The register begins at a person's seats, also at those that were decided long ago.
create index seat_of_department on workflow.seat (department, draft_id) where department is not null;
create index seat_of_person on workflow.seat (person, draft_id) where person is not null;
create index seat_of_role on workflow.seat (role, draft_id) where role is not null;
