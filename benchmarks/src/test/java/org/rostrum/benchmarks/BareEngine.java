package org.rostrum.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine as it is shipped, completing one multi-instance user task a decision: history audit, one
 * row locked before the engine is called, no asynchronous leave.
 */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    BareEngine(PostgresServer postgres, String database) {
        pool = Pools.of(postgres, database);
        var manager = new JdbcTransactionManager(pool);
        transaction = new TransactionTemplate(manager);
        jdbc = JdbcClient.create(pool);
        engine = engine(pool, manager);
        for (BareProcess process : BareProcess.values()) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString(process.key() + ".bpmn20.xml", process.bpmn())
                    .deploy();
        }
        jdbc.sql("create table locked(process text primary key)").update();
    }

    private static ProcessEngine engine(DataSource source, JdbcTransactionManager manager) {
        var settings = new SpringProcessEngineConfiguration();
        settings.setDataSource(source);
        settings.setTransactionManager(manager);
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("audit");
        settings.setAsyncExecutorActivate(false);
        settings.setParallelMultiInstanceAsyncLeave(false);
        settings.setDisableEventRegistry(true);
        settings.setDisableIdmEngine(true);
        return settings.buildProcessEngine();
    }

    /** Completes all tasks of so many processes; starting them and looking for tasks is not counted. */
    Rate measure(BareProcess process, int processes, int threads) throws Exception {
        Rate.of(IntStream.range(0, processes).boxed().toList(), 6, _ -> start(process));
        Rate rate = Rate.NONE;
        for (List<Task> open = open(process); !open.isEmpty(); open = open(process)) {
            rate = rate.plus(Rate.of(open, threads, this::complete));
        }
        return rate;
    }

    private List<Task> open(BareProcess process) {
        List<Task> open =
                engine.getTaskService()
                        .createTaskQuery()
                        .processDefinitionKey(process.key())
                        .list();
        Collections.shuffle(open, new Random(7));
        return open;
    }

    private void start(BareProcess process) {
        String id =
                engine.getRuntimeService()
                        .startProcessInstanceByKey(process.key(), process.voices())
                        .getId();
        jdbc.sql("insert into locked values (?)").param(id).update();
    }

    private void complete(Task task) {
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.sql("select process from locked where process = ? for update")
                            .param(task.getProcessInstanceId())
                            .query(String.class)
                            .single();
                    engine.getTaskService().complete(task.getId());
                });
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
