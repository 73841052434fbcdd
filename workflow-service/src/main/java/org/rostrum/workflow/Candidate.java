package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Refusal;

/**
 * Somebody who might decide in a seat, beside the review that it belongs to.
 *
 * @param fits by role or department
 * @param writes is the drafter or a co-drafter
 * @param author wrote in the text since somebody else last approved it
 * @param spoken has a voice in the round
 * @param seated is asked elsewhere in this review, where the one voice is needed
 */
record Candidate(
        NamedPerson person,
        boolean active,
        boolean fits,
        boolean writes,
        boolean author,
        boolean spoken,
        boolean seated) {

    /** Everything that speaks against it; empty when nothing does. */
    List<Refusal> problems(String seatName) {
        String name = person.name();
        List<Refusal> problems = new ArrayList<>();
        if (!active) {
            problems.add(invalid("candidate.account-closed", name));
        }
        if (!fits) {
            problems.add(invalid("candidate.does-not-fit", name, seatName));
        }
        if (writes) {
            problems.add(invalid("candidate.own-draft", name));
        }
        if (author) {
            problems.add(invalid("candidate.own-words", name));
        }
        if (spoken) {
            problems.add(conflict("candidate.spoken-already", name));
        }
        if (seated) {
            problems.add(conflict("candidate.seated", name));
        }
        return problems;
    }
}
