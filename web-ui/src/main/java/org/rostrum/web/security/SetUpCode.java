package org.rostrum.web.security;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.workflow.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one-time code with which an empty installation is set up. It stands in the log of the replica
 * that was first; only its hash is kept, where all replicas see it.
 */
@Component
class SetUpCode {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpCode.class);

    /** Replicas that start together share a code; a later start gets a new one. */
    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final boolean demonstration;
    private final SecureRandom random = new SecureRandom();

    SetUpCode(
            JdbcClient jdbc,
            People people,
            Clock clock,
            @Value("${rostrum.demonstration:false}") boolean demonstration) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (demonstration || !people.none()) {
            return;
        }
        Optional<String> code = offer();
        if (code.isPresent()) {
            LOG.warn("Nobody is here yet. Open /setup and use the one-time code {}", code.get());
        } else {
            LOG.warn(
                    "Nobody is here yet. Open /setup; the one-time code was printed by another"
                            + " start less than {} minutes ago, or start again after that",
                    TOGETHER.toMinutes());
        }
    }

    /** A new code; empty when another replica has just made one. */
    Optional<String> offer() {
        StringBuilder code = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        Instant now = clock.instant();
        int made =
                jdbc.sql(
                                """
                                insert into web.set_up as s (sha256, made_at) values (?, ?)
                                on conflict (always) do update
                                set sha256 = excluded.sha256, made_at = excluded.made_at
                                where s.used_at is null and s.made_at < ?
                                """)
                        .params(
                                Digest.sha256(code.toString()),
                                Timestamp.from(now),
                                Timestamp.from(now.minus(TOGETHER)))
                        .update();
        return made == 1 ? Optional.of(code.toString()) : Optional.empty();
    }

    /** Uses the code up, if it is the right one; others wait until the transaction ends. */
    boolean redeem(String code) {
        String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return jdbc.sql(
                                """
                                update web.set_up set used_at = ?
                                where sha256 = ? and used_at is null
                                """)
                        .params(Timestamp.from(clock.instant()), Digest.sha256(plain))
                        .update()
                == 1;
    }
}
