package org.rostrum.web.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Run;
import org.rostrum.workflow.Runs;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where in a run a page is; the bar of the decision calls it as {@code @runBar}. */
@Component("runBar")
class RunBar {

    private final Runs runs;

    RunBar(Runs runs) {
        this.runs = runs;
    }

    /** Null outside of a run. */
    public Runs.@Nullable Stage at(SeatId seat) {
        SignedIn person = signedIn();
        return person == null ? null : runs.stage(seat, person.id()).orElse(null);
    }

    /**
     * What was passed over on the way to a seat.
     *
     * @param from place of the one before; null when nothing was
     */
    public List<Run.Leg> passedOver(@Nullable Integer from, SeatId to) {
        SignedIn person = signedIn();
        Runs.Stage stage = at(to);
        return from == null || person == null || stage == null
                ? List.of()
                : runs.underWay(person.id())
                        .map(run -> run.passedOver(from, stage.place()))
                        .orElse(List.of());
    }

    /** Whether there is one to go on with. */
    public boolean underWay() {
        SignedIn person = signedIn();
        return person != null && runs.underWay(person.id()).isPresent();
    }

    private static @Nullable SignedIn signedIn() {
        Authentication by = SecurityContextHolder.getContext().getAuthentication();
        return by != null && by.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
