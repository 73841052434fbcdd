package org.rostrum.draft.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;
import static testing.rostrum.Samples.paragraph;
import static testing.rostrum.Samples.person;
import static testing.rostrum.Samples.somebody;
import static testing.rostrum.Samples.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.DraftFixture;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.context.annotation.Import;
import testing.rostrum.OpenHouse;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
@Import(DraftFixture.class)
class MarkingReadTest {

    private final MarkingRead marking;
    private final ReadStates states;
    private final Saving saving;
    private final DraftFixture fixture;
    private final OpenHouse access;
    private final Actor lin = somebody("林美玲");
    private final PersonId huang = person(somebody("黃雅琪"));

    MarkingReadTest(
            MarkingRead marking,
            ReadStates states,
            Saving saving,
            DraftFixture fixture,
            OpenHouse access) {
        this.marking = marking;
        this.states = states;
        this.saving = saving;
        this.fixture = fixture;
        this.access = access;
    }

    @Test
    void remembersWhatAPersonHasRead() {
        Revision revision = firstRevision();
        ReadState state = read(revision, huang, "p1", "p3");
        assertThat(unread(state)).containsExactly("p2");
        assertThat(states.of(revision, huang)).isEqualTo(state);
        assertThat(state.paragraphs().getFirst().readAt()).isNotNull();
    }

    @Test
    void tellsNobodyWhatSomebodyElseHasRead() {
        Revision revision = firstRevision();
        read(revision, huang, "p1", "p2", "p3");
        assertThat(states.of(revision, person(lin)).unread()).isEqualTo(3);
    }

    @Test
    void changesNothingWhereTheSameIsSaidTwice() {
        Revision revision = firstRevision();
        ReadState once = read(revision, huang, "p1");
        assertThat(read(revision, huang, "p1")).isEqualTo(once);
    }

    @Test
    void takesAMarkBack() {
        Revision revision = firstRevision();
        read(revision, huang, "p1", "p2");
        var back = new Marks(Set.of(), Set.of("p1", "p3"));
        ReadState state = done(marking.mark(revision.draft(), 1, back, huang));
        assertThat(unread(state)).containsExactly("p1", "p3");
    }

    @Test
    void callsAChangedParagraphUnreadAndAMovedOneRead() {
        Revision first = firstRevision();
        done(marking.markAll(first.draft(), 1, huang));
        Revision second =
                revise(
                        first,
                        2,
                        text(
                                paragraph("p3", "謝謝大家。"),
                                paragraph("p1", "各位市民："),
                                paragraph("p2", "今天我們種一百棵樹。"),
                                paragraph("p4", "再見。")));
        ReadState state = states.of(second, huang);
        assertThat(unread(state)).containsExactly("p2", "p4");
        assertThat(state.changed()).isEqualTo(1);
        assertThat(state.revision()).isEqualTo(2);
        Revision third = revise(second, 3, DraftFixture.TEXT);
        assertThat(states.of(third, huang).unread()).isZero();
    }

    @Test
    void marksParagraphsThatReadTheSameTogether() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, text("謝謝。", "種樹。", "謝謝。"), lin);
        Revision revision = fixture.revision(draft, lin);
        assertThat(unread(read(revision, huang, "p1", "p3"))).containsExactly("p2");
    }

    @Test
    void refusesWhatDoesNotExist() {
        Revision revision = firstRevision();
        DraftId draft = revision.draft();
        var strange = new Marks(Set.of("p1", "p9"), Set.of("p8"));
        assertThat(codes(marking.mark(draft, 1, strange, huang)))
                .containsExactly("reading.paragraph-unknown", "reading.paragraph-unknown");
        var both = new Marks(Set.of("p1"), Set.of("p1"));
        assertThat(codes(marking.mark(draft, 1, both, huang))).containsExactly("reading.both");
        assertThat(codes(marking.markAll(draft, 7, huang)))
                .containsExactly("reading.revision-unknown");
        assertThat(codes(marking.markAll(new DraftId(UUID.randomUUID()), 1, huang)))
                .containsExactly("reading.revision-unknown");
        assertThat(states.of(revision, huang).unread()).isEqualTo(3);
    }

    @Test
    void knowsNoDraftForWhomMayNotReadIt() {
        Revision revision = firstRevision();
        PersonId stranger = person(somebody("生人"));
        access.shutOut(stranger);
        assertThat(codes(marking.markAll(revision.draft(), 1, stranger)))
                .containsExactly("draft.unknown");
    }

    @Test
    void survivesThatManyTabsSayTheSameAtOnce() {
        Revision revision = firstRevision();
        List<Callable<Outcome<ReadState>>> tabs = Collections.nCopies(8, () -> markAll(revision));
        assertThat(Together.run(tabs)).allSatisfy(told -> assertThat(done(told).unread()).isZero());
    }

    private Outcome<ReadState> markAll(Revision revision) {
        return marking.markAll(revision.draft(), revision.number(), huang);
    }

    private Revision firstRevision() {
        return fixture.revision(fixture.drafting(lin), lin);
    }

    private Revision revise(Revision before, long version, Text text) {
        saving.save(before.draft(), version - 1, text, lin);
        return fixture.revision(before.draft(), lin);
    }

    private ReadState read(Revision revision, PersonId person, String... ids) {
        var marks = Marks.of(List.of(ids), Set.of());
        return done(marking.mark(revision.draft(), revision.number(), marks, person));
    }

    private static List<String> unread(ReadState state) {
        return state.paragraphs().stream()
                .filter(paragraph -> !paragraph.read())
                .map(ParagraphState::id)
                .toList();
    }
}
