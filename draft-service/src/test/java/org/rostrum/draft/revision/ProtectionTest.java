package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static testing.rostrum.Samples.somebody;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.DatabaseServer;
import testing.rostrum.RostrumTest;

/** What the database itself refuses, here asked as its superuser. */
@RostrumTest
@Import(DraftFixture.class)
class ProtectionTest {

    private final DraftFixture fixture;
    private final JdbcClient jdbc;
    private final String database;
    private final Actor lin = somebody("林美玲");

    ProtectionTest(
            DraftFixture fixture,
            JdbcClient jdbc,
            @Value("${test.database.name}") String database) {
        this.fixture = fixture;
        this.jdbc = jdbc;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update draft.revision set text = '{}'",
                "update draft.revision set note = 'x'",
                "delete from draft.revision",
                "truncate draft.revision cascade",
                "delete from draft.draft",
                "truncate draft.draft cascade",
                "delete from draft.revision_writer",
                "truncate draft.revision_writer",
            })
    void keepsRevisionsAndDraftsFromEverybody(String sql) {
        fixture.inReview(lin);
        jdbc.sql(
                        """
                        insert into draft.revision_writer (draft_id, number, person_id)
                        select draft_id, number, gen_random_uuid() from draft.revision
                        """)
                .update();
        refuses(sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "REJECTED", "ABANDONED"})
    void keepsFinishedDraftsAsTheyAre(Draft.State state) {
        DraftId draft = fixture.in(state, lin);
        refuses(update(draft, "title = 'x'"));
        refuses(update(draft, "state = 'DRAFTING', frozen_revision = null"));
        refuses(update(draft, "changed_at = now()"));
        refuses(copyOf(draft));
    }

    @Test
    void keepsAFrozenDraftsTextAndDetails() {
        DraftId draft = fixture.inReview(lin);
        refuses(update(draft, "title = 'x'"));
        refuses(update(draft, "speech_at = null"));
        refuses(update(draft, "frozen_revision = 2"));
        refuses(copyOf(draft));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTING,RETURNED,",
        "DRAFTING,APPROVED,1",
        "DRAFTING,REJECTED,1",
        "RETURNED,DRAFTING,",
        "RETURNED,APPROVED,1",
        "IN_REVIEW,ABANDONED,"
    })
    void knowsWhichStateFollowsWhich(Draft.State from, Draft.State to, String revision) {
        DraftId draft = fixture.in(from, lin);
        refuses(update(draft, "state = '%s', frozen_revision = %s".formatted(to, revision)));
    }

    @Test
    void keepsNumberAndOrigin() {
        DraftId draft = fixture.drafting(lin);
        refuses(update(draft, "number = 'SP-1-1'"));
        refuses(update(draft, "drafter = gen_random_uuid()"));
        refuses(update(draft, "department = gen_random_uuid()"));
        assertThatCode(() -> execute(update(draft, "title = 'x'"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update draft.revision set note = ''",
                "delete from draft.working_copy",
                "delete from draft.draft",
                "update draft.saved_version set text = '{}'",
                "delete from draft.register",
                "alter table draft.revision disable trigger all",
                "create table draft.more (id int)",
            })
    void grantsTheApplicationOnlyWhatItNeeds(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update())
                .havingRootCause()
                .withMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private static String update(DraftId draft, String what) {
        return "update draft.draft set %s where id = '%s'".formatted(what, draft);
    }

    private static String copyOf(DraftId draft) {
        return "update draft.working_copy set text = '{}' where draft_id = '%s'".formatted(draft);
    }

    private void refuses(String sql) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> execute(sql))
                .havingRootCause()
                .withMessageMatching("(?s).*(is not allowed|cannot|keeps|is frozen).*");
    }

    private void execute(String sql) {
        DatabaseServer.get().execute(database, sql);
    }
}
