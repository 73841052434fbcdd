package org.rostrum.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.session.Session;

/**
 * A session that notes its last use at most once a minute, so that a page costs no write. What an
 * older version of the application left in it and cannot be read any more counts as absent.
 */
final class UnhurriedSession<S extends Session> implements Session {

    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    private final S session;
    private boolean changed;

    UnhurriedSession(S session, boolean isNew) {
        this.session = session;
        this.changed = isNew;
    }

    S inner() {
        return session;
    }

    boolean changed() {
        return changed;
    }

    void saved() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (Duration.between(getLastAccessedTime(), now).compareTo(EXACT_TO) >= 0) {
            changed = true;
            session.setLastAccessedTime(now);
        }
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        try {
            return session.getAttribute(name);
        } catch (ConversionException | SerializationFailedException unreadable) {
            return null;
        }
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed = true;
        if (value == null) {
            session.removeAttribute(name);
        } else {
            session.setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        session.removeAttribute(name);
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return session.changeSessionId();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
