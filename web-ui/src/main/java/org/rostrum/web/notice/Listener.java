package org.rostrum.web.notice;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.notice.Unread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An open page. What is sent is a few bytes, which the connection's buffers take at once. */
final class Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private final long number;
    private final PersonId person;
    private final String session;
    private final SseEmitter emitter;
    private @Nullable Unread told;

    Listener(long number, PersonId person, String session, SseEmitter emitter) {
        this.number = number;
        this.person = person;
        this.session = session;
        this.emitter = emitter;
    }

    /** The later it came, the higher. */
    long number() {
        return number;
    }

    PersonId person() {
        return person;
    }

    String session() {
        return session;
    }

    boolean news(Unread now) {
        return !now.equals(told);
    }

    /**
     * @param waiting how much is in the person's inbox
     */
    void tell(Unread now, int waiting) {
        told = now;
        send(
                SseEmitter.event()
                        .name("notices")
                        .data(
                                Map.of("unread", now.many(), "waiting", waiting),
                                MediaType.APPLICATION_JSON));
    }

    /** Keeps proxies from hanging up, and finds out who has left. */
    void murmur() {
        send(SseEmitter.event().comment(""));
    }

    /** The page need not come again: its session has ended. */
    void goodbye() {
        send(SseEmitter.event().name("goodbye").data(""));
        emitter.complete();
    }

    /** The page may come again, to another replica. */
    void hangUp() {
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException left) {
            LOG.debug("a page of {} has gone", person, left);
            emitter.completeWithError(left);
        }
    }
}
