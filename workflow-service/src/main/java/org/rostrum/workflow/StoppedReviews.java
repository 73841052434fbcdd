package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.process.Routes;
import org.springframework.stereotype.Component;

/** Lists the seats at which reviews stop, for nobody can decide there. */
@Component
public class StoppedReviews {

    private final StoppedStore store;
    private final Routes routes;
    private final People people;

    StoppedReviews(StoppedStore store, Routes routes, People people) {
        this.store = store;
        this.routes = routes;
        this.people = people;
    }

    /**
     * @param title null for whoever keeps the house and reads no speeches
     */
    public record Stopped(
            DraftId draft,
            String number,
            @Nullable String title,
            Label station,
            SeatId seat,
            String seatName,
            Instant since) {}

    /**
     * A seat of one draft about which its readers should know.
     *
     * @param name who is asked now
     * @param insteadOf whom the route asks; null where it is the same
     * @param stopped since when nobody can decide there; null where somebody can
     */
    public record Noted(
            SeatId seat, String name, @Nullable String insteadOf, @Nullable Instant stopped) {}

    /** The longest first; for the office and for administrators, who put people into place. */
    public Outcome<List<Stopped>> all(PersonId person) {
        Person reader = people.find(person).orElseThrow();
        boolean keeps = reader.has(Role.SYSTEM_ADMIN) || reader.has(Role.SECURITY_ADMIN);
        if (!keeps && !reader.has(Role.OFFICE)) {
            return Outcome.refused(Refusal.forbidden("stopped.not-yours"));
        }
        return Outcome.done(store.all(!keeps, this::label));
    }

    private Label label(String route, int version, String station) {
        return DecisionContexts.label(routes.version(route, version).station(station).name());
    }

    /** Of the station at which the draft stands. Who asks may read the draft. */
    public List<Noted> of(DraftId draft) {
        return store.of(draft);
    }
}
