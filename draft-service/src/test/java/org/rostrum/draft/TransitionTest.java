package org.rostrum.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.Draft.State.APPROVED;
import static org.rostrum.draft.Draft.State.DRAFTING;
import static org.rostrum.draft.Draft.State.IN_REVIEW;
import static org.rostrum.draft.Draft.State.RETURNED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft.State;
import org.rostrum.outcome.Refusal;

class TransitionTest {

    /** What the design draws, and nothing else. */
    private static final Map<State, Set<State>> ARROWS =
            Map.of(
                    DRAFTING, Set.of(IN_REVIEW, State.ABANDONED),
                    RETURNED, Set.of(IN_REVIEW, State.ABANDONED),
                    IN_REVIEW, Set.of(RETURNED, DRAFTING, APPROVED, State.REJECTED));

    @Property
    void leadsWhereTheDesignDrawsAnArrow(@ForAll Transition transition, @ForAll State from) {
        boolean drawn = ARROWS.getOrDefault(from, Set.of()).contains(transition.to());
        assertThat(transition.possibleFrom(from)).isEqualTo(drawn);
    }

    @Property
    void refusesExactlyWhatIsNotPossible(@ForAll Transition transition, @ForAll State from) {
        assertThat(transition.problems(from).isEmpty()).isEqualTo(transition.possibleFrom(from));
    }

    @Property
    void coversEveryArrow(@ForAll State from, @ForAll State to) {
        boolean drawn = ARROWS.getOrDefault(from, Set.of()).contains(to);
        boolean covered =
                Arrays.stream(Transition.values())
                        .anyMatch(t -> t.to() == to && t.possibleFrom(from));
        assertThat(covered).isEqualTo(drawn);
    }

    @Property
    void letsNothingBeEditedWhereNothingCanBeFrozen(@ForAll State state) {
        assertThat(state.editable()).isEqualTo(Transition.FREEZE.possibleFrom(state));
    }

    @Test
    void saysInWhichStateTheDraftIs() {
        assertThat(Transition.APPROVE.problems(APPROVED))
                .containsExactly(Refusal.conflict("draft.is-approved"));
        assertThat(Transition.FREEZE.problems(IN_REVIEW))
                .containsExactly(Refusal.conflict("draft.is-in-review"));
        assertThat(Arrays.stream(State.values()).map(Transition::refusal)).doesNotHaveDuplicates();
    }
}
