-- The role as which the application works; migrations run as the owner. A group role: the login that
-- the application uses is made a member, and every connection of the pool does `set role`.
do $$
begin
    create role rostrum_runtime nologin;
exception
    when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
    execute format('grant rostrum_runtime to %I', current_user);
exception
    when others then raise notice 'rostrum_runtime was granted already: %', sqlerrm;
end
$$;
