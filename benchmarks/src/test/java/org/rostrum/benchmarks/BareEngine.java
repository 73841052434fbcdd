package org.rostrum.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine as it is shipped, completing one multi-instance user task a decision: history audit, one
 * row locked before the engine is called, no asynchronous leave.
 */
final class BareEngine implements AutoCloseable {

    private static final int VOICES = 8;

    private static final String PROCESS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bare">
              <process id="bare" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="a" sourceRef="start" targetRef="sign"/>
                <userTask id="sign" flowable:assignee="${voice}">
                  <multiInstanceLoopCharacteristics isSequential="false"
                      flowable:collection="voices" flowable:elementVariable="voice"/>
                </userTask>
                <sequenceFlow id="b" sourceRef="sign" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    /** A task of the engine, and the process whose row is locked for it. */
    private record Voice(String task, String process) {}

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
        engine.getRepositoryService()
                .createDeployment()
                .addString("bare.bpmn20.xml", PROCESS)
                .deploy();
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

    /** Completes all tasks of so many processes; starting them is not counted. */
    Rate measure(int processes, int threads) throws Exception {
        List<String> voices = IntStream.range(0, VOICES).mapToObj(n -> "voice" + n).toList();
        List<String> started = new ArrayList<>();
        Rate.of(
                IntStream.range(0, processes).boxed().toList(),
                6,
                _ -> {
                    String id = start(voices);
                    synchronized (started) {
                        started.add(id);
                    }
                });
        List<Voice> open = new ArrayList<>();
        for (String process : started) {
            engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(process)
                    .list()
                    .forEach(task -> open.add(new Voice(task.getId(), process)));
        }
        Collections.shuffle(open, new Random(7));
        return Rate.of(open, threads, this::complete);
    }

    private String start(List<String> voices) {
        String id =
                engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                "bare", Map.of("voices", new ArrayList<>(voices)))
                        .getId();
        jdbc.sql("insert into locked values (?)").param(id).update();
        return id;
    }

    private void complete(Voice voice) {
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.sql("select process from locked where process = ? for update")
                            .param(voice.process())
                            .query(String.class)
                            .single();
                    engine.getTaskService().complete(voice.task());
                });
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
