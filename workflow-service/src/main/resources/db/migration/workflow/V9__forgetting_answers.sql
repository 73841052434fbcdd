-- Answers are forgotten by age (org.rostrum.workflow.Forgetting). They come in the order of their time,
-- so an index of a few blocks finds the old ones and costs a decision nothing.
create index idempotency_made_at on workflow.idempotency using brin (made_at);
