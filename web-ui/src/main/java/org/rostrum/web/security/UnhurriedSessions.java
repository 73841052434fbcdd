package org.rostrum.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions that are written only when something in them changed. */
final class UnhurriedSessions<S extends Session> implements SessionRepository<UnhurriedSession<S>> {

    private final SessionRepository<S> sessions;

    UnhurriedSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    static <S extends Session> UnhurriedSessions<S> over(SessionRepository<S> sessions) {
        return new UnhurriedSessions<>(sessions);
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
        S found = sessions.findById(id);
        return found == null ? null : new UnhurriedSession<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }
}
