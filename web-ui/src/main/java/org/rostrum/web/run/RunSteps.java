package org.rostrum.web.run;

import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.DecidingInARow;
import org.rostrum.workflow.Openings;
import org.rostrum.workflow.Run;
import org.rostrum.workflow.Runs;
import org.rostrum.workflow.SeatId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads from one draft of a run to the next. */
@Component
public class RunSteps {

    private final Runs runs;
    private final DecidingInARow row;
    private final Openings openings;

    RunSteps(Runs runs, DecidingInARow row, Openings openings) {
        this.runs = runs;
        this.row = row;
        this.openings = openings;
    }

    /** In a run nothing is decided on that was not opened as it is under review now. */
    public List<Refusal> unopened(SeatId seat, int revision, PersonId person) {
        return runs.stage(seat, person).isEmpty()
                ? List.of()
                : openings.unopened(seat, revision, person);
    }

    /**
     * Where it goes on after a decision.
     *
     * @param receipt where it goes on outside of a run; in one, the next page offers it
     */
    public String decided(SeatId seat, PersonId person, String receipt, RedirectAttributes after) {
        return runs.stage(seat, person)
                .map(stage -> {
                    after.addFlashAttribute("receipt", receipt);
                    return next(person, stage.place(), after);
                })
                .orElse("redirect:" + receipt);
    }

    /**
     * The next that can be decided, with a word on what is passed over; in the end what came of
     * all. Whoever has no run under way begins one.
     *
     * @param from place of the one before; 0 at the start
     */
    String next(PersonId person, int from, RedirectAttributes after) {
        return runs.underWay(person)
                .map(run ->
                        run.next()
                                .map(leg -> open(run, leg, from, after))
                                .orElseGet(() -> end(run, person)))
                .orElse("redirect:/run");
    }

    private static String open(Run run, Run.Leg next, int from, RedirectAttributes after) {
        if (!run.passedOver(from, next.place()).isEmpty()) {
            after.addFlashAttribute("passedFrom", from);
        }
        return "redirect:/drafts/" + next.draft() + "/review?seat=" + next.seat();
    }

    private String end(Run run, PersonId person) {
        row.stop(person);
        return "redirect:/run/" + run.id();
    }
}
