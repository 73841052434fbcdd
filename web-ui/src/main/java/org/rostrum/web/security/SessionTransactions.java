package org.rostrum.web.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writing a session takes several statements and so a transaction. Looking one up is a single
 * statement, and every request does it: without a transaction it costs one round trip, not two.
 */
final class SessionTransactions implements TransactionOperations {

    private final TransactionOperations writing;
    private final ScopedValue<Boolean> lookingUp = ScopedValue.newInstance();

    SessionTransactions(TransactionOperations writing) {
        this.writing = writing;
    }

    <T> T lookUp(Supplier<T> lookUp) {
        return ScopedValue.where(lookingUp, true).call(lookUp::get);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return lookingUp.isBound()
                ? action.doInTransaction(new SimpleTransactionStatus())
                : writing.execute(action);
    }
}
