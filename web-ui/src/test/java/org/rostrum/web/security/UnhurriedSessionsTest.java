package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

class UnhurriedSessionsTest {

    private final AtomicInteger saves = new AtomicInteger();
    private final UnhurriedSessions<MapSession> sessions =
            UnhurriedSessions.over(
                    new MapSessionRepository(new ConcurrentHashMap<>()) {
                        @Override
                        public void save(MapSession session) {
                            saves.incrementAndGet();
                            super.save(session);
                        }
                    },
                    new SessionTransactions(TransactionOperations.withoutTransaction()));
    private String id = "";

    @BeforeEach
    void aSavedSession() {
        var session = sessions.createSession();
        session.setAttribute("who", "lin");
        sessions.save(session);
        id = session.getId();
        saves.set(0);
    }

    @Test
    void writesNothingForAnotherPage() {
        var session = found();
        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(59));
        sessions.save(session);
        assertThat(saves).hasValue(0);
    }

    @Test
    void notesTheUseAfterAMinute() {
        var session = found();
        Instant later = session.getLastAccessedTime().plus(Duration.ofMinutes(1));
        session.setLastAccessedTime(later);
        sessions.save(session);
        assertThat(saves).hasValue(1);
        assertThat(found().getLastAccessedTime()).isEqualTo(later);
    }

    @Test
    void writesWhatChangesAtOnce() {
        var session = found();
        session.setAttribute("who", "qiu");
        sessions.save(session);
        sessions.save(session);
        assertThat(saves).hasValue(1);
        assertThat(found().<String>getAttribute("who")).isEqualTo("qiu");
    }

    @Test
    void writesARemovalAndANewName() {
        var session = found();
        session.setAttribute("who", null);
        sessions.save(session);
        session.changeSessionId();
        sessions.save(session);
        assertThat(saves).hasValue(2);
    }

    private UnhurriedSession<MapSession> found() {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
