package org.rostrum.workflow.process;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the engine's open tasks without the engine, whose queries cost far more than this. */
@Repository
class TaskStore {

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A review has at most one. */
    Optional<Position> open(String instance) {
        return jdbc.sql("select id_, task_def_key_ from engine.act_ru_task where proc_inst_id_ = ?")
                .param(instance)
                .query((row, _) -> new Position(instance, row.getString(2), row.getString(1)))
                .optional();
    }
}
