package org.rostrum.web.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.ShortText;
import org.rostrum.draft.remark.Anchor;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Remark.State;
import org.rostrum.draft.remark.Remark.Visibility;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.remark.Weight;

class ChangeNoteTest {

    private static final PersonId DRAFTER = new PersonId(new UUID(0, 1));
    private static final PersonId REVIEWER = new PersonId(new UUID(0, 2));

    @Example
    void isEmptyWhereNothingWasDone() {
        assertThat(note(List.of())).isEmpty();
        assertThat(note(List.of(remark("未答", Visibility.PUBLISHED, null)))).isEmpty();
    }

    @Example
    void givesEachItsLine() {
        assertThat(note(closed(List.of("甲", "乙\r\n　丙")))).isEqualTo("甲\n乙 丙");
    }

    @Example
    void saysHowManyHadNoRoom() {
        List<String> words = IntStream.range(0, 40).mapToObj(i -> i + "字".repeat(98)).toList();
        assertThat(note(closed(words)).lines()).hasSize(10).last().isEqualTo("另 31");
    }

    /** What a revision's note has to satisfy, too, for the submission makes one with it. */
    @Property
    void fitsIntoTheFormAndTheRevision(@ForAll("remarks") List<Remark> remarks) {
        String note = note(remarks);
        assertThat(note.length()).isLessThanOrEqualTo(ChangeNote.LONGEST);
        assertThat(new ShortText("note", ChangeNote.LONGEST, true).problems(note)).isEmpty();
    }

    /** Every word of these tests' remarks has its number, so that none hides in another. */
    @Property
    void tellsOnlyWhatEverybodyMaySeeAndWhatWasDone(@ForAll("numbered") List<Remark> remarks) {
        String note = note(remarks);
        assertThat(remarks)
                .filteredOn(remark -> !remark.published() || remark.open())
                .allSatisfy(remark -> assertThat(note).doesNotContain(remark.body()));
    }

    @Property
    void losesNoneWithoutSayingSo(@ForAll("numbered") List<Remark> remarks) {
        List<String> told = note(remarks).lines().toList();
        long done = remarks.stream().filter(r -> r.published() && !r.open()).count();
        int left =
                told.isEmpty() || !told.getLast().startsWith("另 ")
                        ? 0
                        : Integer.parseInt(told.getLast().substring(2));
        assertThat(told.size() - (left > 0 ? 1 : 0) + left).isEqualTo((int) done);
    }

    @Provide
    Arbitrary<List<Remark>> remarks() {
        return remark(words()).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Remark>> numbered() {
        return remark(Arbitraries.integers().between(0, 200).map("字"::repeat))
                .list()
                .ofMaxSize(30)
                .map(ChangeNoteTest::numbered);
    }

    private static List<Remark> numbered(List<Remark> remarks) {
        return IntStream.range(0, remarks.size())
                .mapToObj(i -> {
                    Remark one = remarks.get(i);
                    State state = one.open() ? null : one.state();
                    return remark("#" + i + "#" + one.body(), one.visibility(), state);
                })
                .toList();
    }

    /** With pairs of surrogates, with line breaks and control characters, and long. */
    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars('字', 'a', ' ', '\n', '\r', '\t', '\u0007', '\u2028', '\u3000')
                .ofMaxLength(3)
                .flatMap(start ->
                        Arbitraries.of("𠀋", "字", "👩‍💻", "x")
                                .flatMap(sign ->
                                        Arbitraries.integers()
                                                .between(0, 700)
                                                .map(times -> start + sign.repeat(times))));
    }

    private static Arbitrary<Remark> remark(Arbitrary<String> words) {
        Arbitrary<State> states = Arbitraries.of(State.class);
        return words.flatMap(body ->
                Arbitraries.of(Visibility.class)
                        .flatMap(visibility ->
                                states.map(state ->
                                        remark(
                                                body,
                                                visibility,
                                                state == State.OPEN ? null : state))));
    }

    private static List<Remark> closed(List<String> bodies) {
        return bodies.stream()
                .map(body -> remark(body, Visibility.PUBLISHED, State.ANSWERED))
                .toList();
    }

    private static Remark remark(String body, Visibility visibility, @Nullable State state) {
        Instant now = Instant.EPOCH;
        return new Remark(
                new RemarkId(UUID.randomUUID()),
                new DraftId(new UUID(0, 3)),
                1,
                REVIEWER,
                Weight.MUST,
                new Anchor(Anchor.Scope.DRAFT, "", 0, 0, "", "", ""),
                body,
                null,
                visibility,
                now,
                visibility == Visibility.PUBLISHED ? now : null,
                state == null ? null : new Remark.Closing(state, DRAFTER, now, "", null));
    }

    private static String note(List<Remark> remarks) {
        return ChangeNote.of(remarks, Remark::body, left -> "另 " + left);
    }
}
