package org.rostrum.workflow.process;

import java.time.Duration;
import java.util.UUID;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the engine runs here. Its tables come from our own migrations, its history stays empty
 * because the record is the evidence, and a killed replica's jobs are free again after two minutes.
 */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    private static final Duration LOCK = Duration.ofMinutes(2);
    private static final Duration LOOK_FOR_WORK = Duration.ofSeconds(2);

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineOfTheHouse(
            @Value("${rostrum.replica:}") String replica) {
        String owner = replica.isBlank() ? UUID.randomUUID().toString() : replica;
        return engine -> {
            keeping(engine);
            working(engine, owner);
        };
    }

    private static void keeping(SpringProcessEngineConfiguration engine) {
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistoryLevel(HistoryLevel.NONE);
        engine.setActivityInstanceEntityManager(new Untraced(engine));
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setAsyncHistoryEnabled(false);
        engine.setDisableIdmEngine(true);
        engine.setDisableEventRegistry(true);
        engine.setParallelMultiInstanceAsyncLeave(false);
        engine.setEnableEntityLinks(false);
    }

    private static void working(SpringProcessEngineConfiguration engine, String owner) {
        engine.setAsyncExecutorLockOwner(owner);
        engine.setAsyncExecutorUnlockOwnedJobs(true);
        engine.setAsyncExecutorAsyncJobLockTimeInMillis((int) LOCK.toMillis());
        engine.setAsyncExecutorTimerLockTimeInMillis((int) LOCK.toMillis());
        engine.setAsyncExecutorDefaultAsyncJobAcquireWaitTime((int) LOOK_FOR_WORK.toMillis());
        engine.setAsyncExecutorDefaultTimerJobAcquireWaitTime((int) LOOK_FOR_WORK.toMillis());
        engine.getAsyncExecutorConfiguration().setGlobalAcquireLockEnabled(true);
    }
}
