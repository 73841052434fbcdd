package org.rostrum.workflow.process;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Says in Spring's words, which the retry understands, that the engine lost against another. */
final class Contention {

    /** Serialization failure and deadlock; the engine itself retries neither. */
    private static final Set<String> LOST = Set.of("40001", "40P01");

    private Contention() {}

    static <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (FlowableOptimisticLockingException e) {
            throw new ConcurrencyFailureException("the engine met a changed row", e);
        } catch (PersistenceException e) {
            if (LOST.contains(stateOf(e))) {
                throw new ConcurrencyFailureException("the engine lost against another", e);
            }
            throw e;
        }
    }

    private static String stateOf(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
