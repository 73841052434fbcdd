package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;

@RostrumTest
class QuestionsTest {

    private static final String LOCK =
            "select name from workflow.department where id = ? for no key update";
    private static final String CODES =
            "select code from workflow.department where parent = ? order by code";

    /** What other sessions do the runtime role may not see, but which locks are wanted it may. */
    private static final String WAITING = "select count(*) from pg_locks where not granted";

    private final Questions questions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    QuestionsTest(Questions questions, JdbcClient jdbc, TransactionTemplate transaction) {
        this.questions = questions;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void answersEachInItsOrder() {
        UUID parent = department("above", null);
        department("left", parent);
        department("right", parent);
        var name = question(LOCK, parent);
        var codes = question(CODES, parent);
        var none = question(CODES, UUID.randomUUID());
        transaction.executeWithoutResult(_ -> questions.ask(name, codes, none));
        assertThat(name.first()).contains("above");
        assertThat(codes.all()).containsExactly("left", "right");
        assertThat(none.first()).isEmpty();
    }

    /** One statement would lock the new row but see everything else as it was before it waited. */
    @Test
    void seesAfterALockWhatWasCommittedWhileItWaited() throws Exception {
        UUID parent = department("waited-for", null);
        var name = question(LOCK, parent);
        var codes = question(CODES, parent);
        CompletableFuture<Void> asked = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            question(parent);
            Thread.ofPlatform().start(() -> ask(asked, name, codes));
            awaitWaiting(asked);
            department("came-meanwhile", parent);
        });
        asked.get(30, TimeUnit.SECONDS);
        assertThat(codes.all()).containsExactly("came-meanwhile");
    }

    private void question(UUID locked) {
        jdbc.sql(LOCK).param(locked).query(String.class).single();
    }

    private void ask(CompletableFuture<Void> asked, Question<?>... all) {
        try {
            transaction.executeWithoutResult(_ -> questions.ask(all));
            asked.complete(null);
        } catch (RuntimeException e) {
            asked.completeExceptionally(e);
        }
    }

    private void awaitWaiting(CompletableFuture<Void> asked) {
        while (jdbc.sql(WAITING).query(Integer.class).single() == 0) {
            assertThat(asked).isNotDone();
        }
    }

    private static Question<String> question(String sql, UUID parameter) {
        return Question.of(sql, (row, _) -> row.getString(1), parameter);
    }

    private UUID department(String code, @Nullable UUID parent) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into workflow.department (id, code, name, parent) values (:id, :code, :code, :parent)")
                .param("id", id)
                .param("code", code)
                .param("parent", parent, Types.OTHER)
                .update();
        return id;
    }
}
