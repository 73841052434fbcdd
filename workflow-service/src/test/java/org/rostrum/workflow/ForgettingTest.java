package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

@RostrumTest
class ForgettingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final Forgetting forgetting;

    ForgettingTest(ApplicationContext context, JdbcClient jdbc, AnswerStore answers) {
        this.context = context;
        this.jdbc = jdbc;
        this.forgetting = new Forgetting(answers, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void moveIn() {
        CityHall.in(context);
        jdbc.sql("delete from workflow.idempotency").update();
    }

    @Test
    void keepsAnAnswerForAWeek() {
        answered("young", Duration.ofDays(7).minusSeconds(1), 1);
        answered("old", Duration.ofDays(7).plusSeconds(1), 1);
        forgetting.forget();
        assertThat(keys()).containsExactly("young0");
    }

    @Test
    void forgetsMoreThanOnePieceWhileAnotherReplicaDoesToo() throws Exception {
        answered("old", Duration.ofDays(30), 12_000);
        answered("young", Duration.ofHours(1), 3);
        try (var replicas = Executors.newFixedThreadPool(2)) {
            var done =
                    replicas.invokeAll(
                            List.of(
                                    Executors.callable(forgetting::forget),
                                    Executors.callable(forgetting::forget)));
            for (var replica : done) {
                replica.get();
            }
        }
        assertThat(keys()).containsExactly("young0", "young1", "young2");
    }

    private void answered(String key, Duration ago, int times) {
        jdbc.sql(
                        """
                        insert into workflow.idempotency
                            (person_id, key, request, answer, number, stream, sequence, hash, made_at)
                        select p.id, :key || n, '', :answer, 0, 's', 1, 'h', :at
                        from workflow.person p, generate_series(0, :last) n
                        where p.username = 'huang'
                        """)
                .param("key", key)
                .param("answer", UUID.randomUUID())
                .param("at", NOW.minus(ago).atOffset(ZoneOffset.UTC))
                .param("last", times - 1)
                .update();
    }

    private List<String> keys() {
        return jdbc.sql("select key from workflow.idempotency order by key")
                .query(String.class)
                .list();
    }
}
