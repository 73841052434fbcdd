package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

class SessionTransactionsTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final SessionTransactions transactions =
            new SessionTransactions(
                    new TransactionOperations() {
                        @Override
                        public <T extends @Nullable Object> T execute(
                                TransactionCallback<T> action) {
                            begun.incrementAndGet();
                            return action.doInTransaction(new SimpleTransactionStatus());
                        }
                    });

    @Test
    void beginsNoneToLookUp() {
        String found = transactions.lookUp(() -> inside("found"));
        assertThat(found).isEqualTo("found");
        assertThat(begun).hasValue(0);
    }

    @Test
    void beginsOneToWrite() {
        assertThat(inside("written")).isEqualTo("written");
        assertThat(begun).hasValue(1);
    }

    @Test
    void beginsOneToWriteAfterLookingUp() {
        transactions.lookUp(() -> inside("found"));
        inside("written");
        assertThat(begun).hasValue(1);
    }

    private String inside(String what) {
        return transactions.execute(_ -> what);
    }
}
