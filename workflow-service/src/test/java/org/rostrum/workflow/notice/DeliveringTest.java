package org.rostrum.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.workflow.CityHall;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class DeliveringTest {

    private static final Set<Channel> WEBHOOKS = Set.of(Channel.WEBHOOK);
    private static final int TRIES = 4;

    private final JdbcClient jdbc;
    private final DeliveryStore store;
    private final CityHall hall;
    private final ConcurrentLinkedQueue<UUID> carried = new ConcurrentLinkedQueue<>();
    private Instant now = Instant.parse("2026-12-01T00:00:00Z");

    DeliveringTest(ApplicationContext context, JdbcClient jdbc, DeliveryStore store) {
        this.jdbc = jdbc;
        this.store = store;
        this.hall = CityHall.in(context);
    }

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("update workflow.delivery set state = 'DISCARDED'").update();
    }

    private final class Hand extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private Delivering delivering(Function<Delivery, Carrier.Result> result) {
        Carrier carrier =
                new Carrier() {
                    @Override
                    public boolean carries(Channel channel) {
                        return true;
                    }

                    @Override
                    public Result carry(Delivery delivery) {
                        carried.add(delivery.id());
                        return result.apply(delivery);
                    }
                };
        var properties =
                new NoticeProperties(false, Duration.ofSeconds(5), TRIES, "", "", List.of());
        return new Delivering(store, List.of(carrier), properties, new Hand());
    }

    private UUID waiting() {
        UUID webhook = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into workflow.webhook
                            (id, name, url, format, language, secret, added_by, added_at)
                        values (?, 'test', 'https://example.org/', 'JSON', 'en', 's', ?, now())
                        """)
                .params(webhook, hall.id("tian").value())
                .update();
        UUID delivery = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into workflow.delivery
                            (id, channel, webhook_id, draft_id, seq, made_at, due_at)
                        values (?, 'WEBHOOK', ?, gen_random_uuid(), 1, now(), ?)
                        """)
                .params(delivery, webhook, now.atOffset(ZoneOffset.UTC))
                .update();
        return delivery;
    }

    private String state(UUID delivery) {
        return jdbc.sql("select state from workflow.delivery where id = ?")
                .param(delivery)
                .query(String.class)
                .single();
    }

    @Test
    void sendsOnceHoweverManySendAtOnce() {
        List<UUID> waiting = List.of(waiting(), waiting(), waiting(), waiting(), waiting());
        Delivering delivering = delivering(_ -> new Carrier.Sent());
        Together.run(Collections.nCopies(4, () -> delivering.all(WEBHOOKS)));
        assertThat(carried).containsExactlyInAnyOrderElementsOf(waiting);
        assertThat(waiting).allMatch(one -> state(one).equals("SENT"));
    }

    @Test
    void triesAgainWithGrowingPausesAndGivesUpInTheEnd() {
        UUID delivery = waiting();
        Delivering delivering = delivering(_ -> new Carrier.Failed("HTTP 500"));
        for (int tries = 1; tries < TRIES; tries++) {
            assertThat(delivering.all(WEBHOOKS)).isEqualTo(1);
            assertThat(delivering.all(WEBHOOKS)).isZero();
            now = now.plus(Pauses.after(tries, 0).dividedBy(2).minusSeconds(1));
            assertThat(delivering.all(WEBHOOKS)).isZero();
            now = now.plus(Pauses.after(tries, 0));
        }
        assertThat(delivering.all(WEBHOOKS)).isEqualTo(1);
        assertThat(state(delivery)).isEqualTo("DEAD");
        now = now.plus(Duration.ofDays(2));
        assertThat(delivering.all(WEBHOOKS)).isZero();
    }

    @Test
    void goesOnAfterAFailureThatNobodyForesaw() {
        UUID delivery = waiting();
        delivering(
                        _ -> {
                            throw new IllegalStateException("broken");
                        })
                .all(WEBHOOKS);
        assertThat(state(delivery)).isEqualTo("WAITING");
    }

    @Test
    void discardsWhatNobodyWants() {
        UUID delivery = waiting();
        delivering(_ -> new Carrier.Pointless("read already")).all(WEBHOOKS);
        assertThat(state(delivery)).isEqualTo("DISCARDED");
    }

    @Test
    void takesOverWithinTwoMinutesWhatADeadReplicaHeld() {
        UUID delivery = waiting();
        assertThat(store.take(WEBHOOKS, now, now.plus(Delivering.TAKEN))).isPresent();
        Delivering delivering = delivering(_ -> new Carrier.Sent());
        assertThat(delivering.all(WEBHOOKS)).isZero();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(delivering.all(WEBHOOKS)).isEqualTo(1);
        assertThat(state(delivery)).isEqualTo("SENT");
    }

    @Test
    void listensToNobodyWhoseTimeIsOver() {
        UUID delivery = waiting();
        Delivery late = store.take(WEBHOOKS, now, now.plus(Delivering.TAKEN)).orElseThrow();
        now = now.plus(Duration.ofMinutes(2));
        delivering(_ -> new Carrier.Failed("HTTP 500")).all(WEBHOOKS);
        store.end(late, "SENT", "", now);
        assertThat(state(delivery)).isEqualTo("WAITING");
    }
}
