package db.migration.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Lays the process engine's tables into the schema {@code engine}, with the engine's own scripts.
 */
public class V3__Engine_tables extends BaseJavaMigration {

    private static final List<String> SCRIPTS =
            List.of(
                    "org/flowable/common/db/create/flowable.postgres.create.common.sql",
                    "org/flowable/db/create/flowable.postgres.create.engine.sql",
                    "org/flowable/db/create/flowable.postgres.create.history.sql");

    /** What the engine's scripts leave out: its own queries by lock time and assignee. */
    private static final String AFTERWARDS =
            """
            create index rostrum_job_lock on act_ru_job (lock_exp_time_);
            create index rostrum_timer_job_lock on act_ru_timer_job (lock_exp_time_);
            create index rostrum_job_due on act_ru_job (duedate_);
            create index rostrum_task_assignee on act_ru_task (assignee_);
            grant usage on schema engine to rostrum_runtime;
            grant select, insert, update, delete on all tables in schema engine to rostrum_runtime;
            """;

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema engine");
            statement.execute("set local search_path = engine");
            for (String script : SCRIPTS) {
                statement.execute(read(script));
            }
            statement.execute(AFTERWARDS);
        }
    }

    private static String read(String script) throws IOException {
        try (InputStream in =
                V3__Engine_tables.class.getClassLoader().getResourceAsStream(script)) {
            if (in == null) {
                throw new IOException("the engine brings no script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
