-- Nobody but the engine writes its runtime tables, and nobody calls the engine without having locked
-- the review's row. Its foreign keys only cost: one deleted execution asks seventeen of them.
-- docs/adr/0010-lean-engine.md
do $$
declare
    key record;
begin
    for key in
        select conrelid::regclass as of_table, conname
        from pg_constraint
        where contype = 'f' and connamespace = 'engine'::regnamespace
          and starts_with(lower(conrelid::regclass::text), 'engine.act_ru_')
    loop
        execute format('alter table %s drop constraint %I', key.of_table, key.conname);
    end loop;
end $$;
