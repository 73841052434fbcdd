package org.rostrum.draft.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Outcomes.done;
import static testing.rostrum.Samples.person;
import static testing.rostrum.Samples.somebody;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.DraftFixture;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.record.Actor;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumTest;

@RostrumTest
@Import(DraftFixture.class)
class ForgettingReadingTest {

    private static final Duration KEPT = Duration.ofDays(90);

    private final MarkingRead marking;
    private final ReadStates states;
    private final ReadStateStore store;
    private final Revisions revisions;
    private final DraftFixture fixture;
    private final Clock clock;
    private final Actor lin = somebody("林美玲");
    private final PersonId huang = person(somebody("黃雅琪"));

    ForgettingReadingTest(
            MarkingRead marking,
            ReadStates states,
            ReadStateStore store,
            Revisions revisions,
            DraftFixture fixture,
            Clock clock) {
        this.marking = marking;
        this.states = states;
        this.store = store;
        this.revisions = revisions;
        this.fixture = fixture;
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource(
            value = Draft.State.class,
            names = {"APPROVED", "REJECTED"})
    void forgetsWhatWasReadOfDraftsThatEndedLongAgo(Draft.State state) {
        DraftId draft = read(state);
        forgetAfter(KEPT.minusDays(1));
        assertThat(unread(draft)).isZero();
        forgetAfter(KEPT.plusDays(1));
        assertThat(unread(draft)).isEqualTo(3);
    }

    @Test
    void remembersWhatIsStillOnItsWay() {
        DraftId draft = read(Draft.State.IN_REVIEW);
        forgetAfter(Duration.ofDays(4_000));
        assertThat(unread(draft)).isZero();
    }

    private DraftId read(Draft.State state) {
        DraftId draft = fixture.in(state, lin);
        done(marking.markAll(draft, 1, huang));
        return draft;
    }

    private void forgetAfter(Duration later) {
        new ForgettingReading(store, Clock.offset(clock, later), KEPT).forget();
    }

    private int unread(DraftId draft) {
        return states.of(revisions.find(draft, 1).orElseThrow(), huang).unread();
    }
}
