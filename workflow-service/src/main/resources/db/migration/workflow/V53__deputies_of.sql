-- Who may act for a person on a route at a day. Nobody, until there are deputies: what asks goes on
-- as it does where somebody has none.
create or replace function workflow.deputies_of(who uuid, route text, day date)
returns setof uuid language sql stable as $$
    select null::uuid where false
$$;
