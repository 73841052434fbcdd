package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Samples.somebody;
import static testing.rostrum.Samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Page;
import org.rostrum.record.Actor;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumTest;

@RostrumTest
@Import(DraftFixture.class)
class RevisionsTest {

    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Saving saving;
    private final DraftFixture fixture;
    private final Actor lin = somebody("林美玲");

    RevisionsTest(Revisions revisions, WorkingCopies copies, Saving saving, DraftFixture fixture) {
        this.revisions = revisions;
        this.copies = copies;
        this.saving = saving;
        this.fixture = fixture;
    }

    @Test
    void listsNewestFirstPageByPage() {
        DraftId draft = withRevisions(5);
        List<Integer> numbers = new ArrayList<>();
        @Nullable String cursor = null;
        int pages = 0;
        do {
            Page<RevisionLine> page = revisions.list(draft, cursor, 2);
            page.items().forEach(line -> numbers.add(line.number()));
            cursor = page.next();
            pages++;
        } while (cursor != null);
        assertThat(numbers).containsExactly(5, 4, 3, 2, 1);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void endsAtAPageThatIsJustFull() {
        assertThat(revisions.list(withRevisions(2), null, 2).next()).isNull();
    }

    @Test
    void tellsOfARevisionWhatAListShows() {
        DraftId draft = withRevisions(1);
        Revision revision = revisions.latest(draft).orElseThrow();
        assertThat(revisions.list(draft, null, 10).items())
                .containsExactly(
                        new RevisionLine(
                                1,
                                revision.sha256(),
                                revision.author(),
                                revision.madeAt(),
                                revision.note(),
                                2,
                                null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "1; drop table draft.draft", "99999999999999999999"})
    void beginsAtTheNewestForWhatNeverWasACursor(String cursor) {
        DraftId draft = withRevisions(2);
        assertThat(revisions.list(draft, cursor, 10).items()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1, Integer.MAX_VALUE})
    void survivesEveryLimit(int limit) {
        assertThat(revisions.list(withRevisions(1), null, limit).items()).hasSize(1);
    }

    @Test
    void findsNothingOfUnknownDrafts() {
        DraftId unknown = new DraftId(UUID.randomUUID());
        assertThat(revisions.find(unknown, 1)).isEmpty();
        assertThat(revisions.latest(unknown)).isEmpty();
        assertThat(revisions.list(unknown, null, 10).items()).isEmpty();
        assertThat(copies.find(unknown)).isEmpty();
    }

    private DraftId withRevisions(int count) {
        DraftId draft = fixture.drafting(lin);
        for (int i = 1; i <= count; i++) {
            saving.save(draft, i, text("版次 " + i), lin);
            fixture.revision(draft, lin);
        }
        return draft;
    }
}
