package org.rostrum.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions that are written only when something in them changed. */
final class UnhurriedSessions<S extends Session> implements SessionRepository<UnhurriedSession<S>> {

    private final SessionRepository<S> sessions;
    private final SessionTransactions transactions;

    private UnhurriedSessions(SessionRepository<S> sessions, SessionTransactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    static <S extends Session> UnhurriedSessions<S> over(
            SessionRepository<S> sessions, SessionTransactions transactions) {
        return new UnhurriedSessions<>(sessions, transactions);
    }

    @Override
    public UnhurriedSession<S> createSession() {
        return new UnhurriedSession<>(sessions.createSession(), true);
    }

    @Override
    public void save(UnhurriedSession<S> session) {
        if (session.changed()) {
            sessions.save(session.inner());
            session.saved();
        }
    }

    @Override
    public @Nullable UnhurriedSession<S> findById(String id) {
        S found = transactions.lookUp(() -> sessions.findById(id));
        return found == null ? null : new UnhurriedSession<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }
}
