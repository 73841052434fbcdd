package org.rostrum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;

/** What the database itself refuses, whoever asks. */
@RostrumTest
class ProtectionTest {

    private static final String INSERT =
            """
            insert into record.entry
                (stream, seq, prev_hash, payload, hash, alg, occurred_at)
            values ('%s', %s, %s, '{}', %s, 'rostrum-record-1-sha256', now())
            """;

    private final Recorder recorder;
    private final Chains chains;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Owner owner;

    ProtectionTest(
            Recorder recorder,
            Chains chains,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Environment environment) {
        this.recorder = recorder;
        this.chains = chains;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.owner = Owner.of(environment);
    }

    @BeforeEach
    void recordsAnEntry() {
        transaction.executeWithoutResult(
                _ -> recorder.append("people", "person.added", Actors.lin(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.entry set actor = null",
                "delete from record.entry",
                "truncate record.entry",
                "update record.head set seq = 1",
                "insert into record.head values ('people', 1, sha256(''))",
                "delete from record.head",
                "truncate record.head",
                "alter table record.entry disable trigger all",
                "drop table record.entry",
                "create table record.more (id int)"
            })
    void refusesTheRunningApplicationEverythingButInsertingAndReading(String statement) {
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .havingRootCause()
                .withMessageMatching("(?s)ERROR: (permission denied for|must be owner of).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.entry set actor = null",
                "update record.entry set actor = null where false",
                "delete from record.entry",
                "truncate record.entry",
                "update record.head set seq = 1",
                "insert into record.head values ('new', 1, sha256(''))",
                "delete from record.head",
                "truncate record.head",
                "set session_replication_role = replica; delete from record.entry",
            })
    void refusesTheOwnerToChangeAnything(String statement) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> owner.does(statement))
                .havingRootCause()
                .withMessageContaining("the record is append-only");
        assertThat(chains.verify("people")).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void refusesAWrongHash() {
        refusesToInsert("null", "null", "sha256('')");
    }

    @Test
    void refusesAWrongPreviousHash() {
        refusesToInsert("null", "sha256('')", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1000000", "-1"})
    void refusesAWrongNumber(String number) {
        refusesToInsert(number, "null", "null");
    }

    @Test
    void refusesAHashThatIsRightForAnotherPlace() {
        refusesToInsert(
                "null",
                "null",
                "record.link('rostrum-record-1-sha256', 'people', 1, sha256(''), '{}')");
    }

    @Test
    void takesAHashThatIsRight() {
        var first = Link.of("settings", 1, Hash.NONE, new byte[] {'{', '}'}).hash();

        jdbc.sql(INSERT.formatted("settings", 1, literal(Hash.NONE), literal(first))).update();

        assertThat(chains.entries("settings", null, 1).items())
                .singleElement()
                .returns(first.toString(), Entry::hash);
    }

    @Test
    void refusesAnUnknownAlgorithm() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        jdbc.sql(
                                        """
                                        insert into record.entry
                                            (stream, payload, alg, occurred_at)
                                        values ('settings', '{}', 'md5', now())
                                        """)
                                .update())
                .withMessageContaining("entry_alg_check");
    }

    private void refusesToInsert(String number, String previous, String hash) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> jdbc.sql(INSERT.formatted("people", number, previous, hash)).update())
                .withMessageContaining("does not continue its chain");
    }

    private static String literal(Hash hash) {
        return "'\\x" + hash + "'::bytea";
    }
}
