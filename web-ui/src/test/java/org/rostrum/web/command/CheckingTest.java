package org.rostrum.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.ConsistencyCheck;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.DatabaseServer;
import testing.rostrum.RostrumWebTest;

@RostrumWebTest
class CheckingTest {

    private final Checking checking;
    private final Recorder recorder;
    private final TransactionTemplate transaction;
    private final Environment environment;

    CheckingTest(
            ConsistencyCheck consistency,
            Chains chains,
            Recorder recorder,
            PlatformTransactionManager manager,
            Environment environment) {
        this.checking = new Checking(consistency, chains);
        this.recorder = recorder;
        this.transaction = new TransactionTemplate(manager);
        this.environment = environment;
    }

    @Test
    void findsATamperedEntryAndSaysWhere() {
        append("test:honest");
        append("test:tampered");
        var before = new ByteArrayOutputStream();
        int wrong = checking.report(new PrintStream(before, true, StandardCharsets.UTF_8));
        assertThat(wrong).isZero();

        tamper("test:tampered");
        var after = new ByteArrayOutputStream();
        wrong = checking.report(new PrintStream(after, true, StandardCharsets.UTF_8));
        assertThat(wrong).isPositive();
        assertThat(after.toString(StandardCharsets.UTF_8))
                .contains("test:tampered: entry 1")
                .doesNotContain("test:honest:")
                .contains("1 broken");
    }

    private void append(String stream) {
        transaction.executeWithoutResult(_ ->
                recorder.append(stream, "draft.created", Actor.system(), Map.of("title", "甲")));
    }

    /** As somebody with all rights on the database could. */
    private void tamper(String stream) {
        DatabaseServer.get()
                .execute(
                        environment.getRequiredProperty("test.database.name"),
                        "alter table record.entry disable trigger all",
                        """
                        update record.entry
                        set payload = convert_to(replace(convert_from(payload, 'UTF8'), '甲', '乙'), 'UTF8')
                        where stream = '%s'
                        """
                                .formatted(stream));
    }
}
