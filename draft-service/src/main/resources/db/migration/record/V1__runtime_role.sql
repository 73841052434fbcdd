-- The role as which the application works; migrations run as the owner. A group role: the login that
-- the application uses is made a member, and every connection of the pool does `set role`.
-- Roles belong to the whole cluster, so two installations may be making it in the same moment; and
-- where the owner may not make roles, a database administrator has made it before
-- (docs/operations.md).
do $$
begin
    if not exists (select from pg_roles where rolname = 'rostrum_runtime') then
        create role rostrum_runtime nologin;
    end if;
exception
    when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
    if not pg_has_role(current_user, 'rostrum_runtime', 'set') then
        execute format('grant rostrum_runtime to %I', current_user);
    end if;
exception
    -- Two grants in the same moment: one of them is enough.
    when unique_violation or internal_error then null;
end
$$;
