package org.rostrum.web.notice;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.rostrum.draft.PersonId;
import org.rostrum.web.security.LiveSessions;
import org.rostrum.workflow.Inbox;
import org.rostrum.workflow.notice.Notices;
import org.rostrum.workflow.notice.Unread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that are open on this replica and want to know at once. One query every two seconds
 * asks for all of them together what is unread: a message from the replica that told them could get
 * lost, a state cannot. Who has left, or whose session has ended, is noticed within some twenty
 * seconds.
 */
@Component
class Listeners {

    static final int MOST = 1_000;
    static final int MOST_OF_ONE_PERSON = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration PACE = Duration.ofSeconds(2);
    private static final int ROUNDS_OF_SILENCE = 5;

    private final Notices notices;
    private final Inbox inbox;
    private final LiveSessions sessions;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("notices-live").factory());
    private final AtomicLong number = new AtomicLong();
    private int round;

    Listeners(Notices notices, Inbox inbox, LiveSessions sessions) {
        this.notices = notices;
        this.inbox = inbox;
        this.sessions = sessions;
        clockwork.scheduleWithFixedDelay(
                this::look, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Of one person the oldest makes room: more often than not its page has gone, which is noticed
     * only when something is sent.
     */
    SseEmitter open(PersonId person, String session) {
        makeRoom(person);
        var emitter = new SseEmitter(LONGEST.toMillis());
        var listener = new Listener(number.incrementAndGet(), person, session, emitter);
        emitter.onCompletion(() -> listeners.remove(listener));
        emitter.onTimeout(emitter::complete);
        listeners.add(listener);
        clockwork.execute(this::tell);
        return emitter;
    }

    private void makeRoom(PersonId person) {
        List<Listener> own =
                listeners.stream()
                        .filter(one -> one.person().equals(person))
                        .sorted(Comparator.comparingLong(Listener::number))
                        .toList();
        own.stream()
                .limit(Math.max(0, own.size() + 1 - MOST_OF_ONE_PERSON))
                .forEach(one -> {
                    listeners.remove(one);
                    one.hangUp();
                });
    }

    boolean full() {
        return listeners.size() >= MOST;
    }

    int count() {
        return listeners.size();
    }

    /** The database may be away for a while; the next round asks again. */
    private void look() {
        try {
            if (listeners.isEmpty()) {
                return;
            }
            if (++round % ROUNDS_OF_SILENCE == 0) {
                leave();
                listeners.forEach(Listener::murmur);
            }
            tell();
        } catch (RuntimeException failure) {
            LOG.error("open pages are told later", failure);
        }
    }

    private void tell() {
        List<PersonId> people = listeners.stream().map(Listener::person).distinct().toList();
        Map<PersonId, Unread> unread = notices.unread(people);
        Map<PersonId, Integer> waiting = new HashMap<>();
        for (Listener one : listeners) {
            Unread now = unread.getOrDefault(one.person(), Unread.NOTHING);
            if (one.news(now)) {
                one.tell(now, waiting.computeIfAbsent(one.person(), inbox::count));
            }
        }
    }

    /** Whose session has ended is told nothing more. */
    void leave() {
        Set<String> alive =
                sessions.among(listeners.stream().map(Listener::session).distinct().toList());
        listeners.stream()
                .filter(one -> !alive.contains(one.session()))
                .forEach(one -> {
                    listeners.remove(one);
                    one.goodbye();
                });
    }

    /** Before the server waits for requests to end; these would not by themselves. */
    @EventListener(ContextClosedEvent.class)
    void goodbye() {
        listeners.forEach(Listener::hangUp);
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
