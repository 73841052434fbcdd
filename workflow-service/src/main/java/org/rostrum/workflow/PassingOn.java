package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives all that waits for somebody who leaves to a named successor, in one step. What the
 * successor cannot take is told and stays.
 */
@Component
public class PassingOn {

    private final Transacting transacting;
    private final OpenWorkStore store;
    private final OpenWorks works;
    private final ReviewStore reviews;
    private final Drafts drafts;
    private final PassingOnCheck check;
    private final PassingEach passing;
    private final Clock clock;

    PassingOn(
            Transacting transacting,
            OpenWorkStore store,
            OpenWorks works,
            ReviewStore reviews,
            Drafts drafts,
            PassingOnCheck check,
            PassingEach passing,
            Clock clock) {
        this.transacting = transacting;
        this.store = store;
        this.works = works;
        this.reviews = reviews;
        this.drafts = drafts;
        this.check = check;
        this.passing = passing;
        this.clock = clock;
    }

    /** What there is, and with a successor what would become of it; for system administrators. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Outcome<OpenWork> preview(PersonId who, @Nullable PersonId successor, Actor actor) {
        List<Refusal> reasons = PassingOnCheck.looking(actor);
        if (reasons.isEmpty() && successor != null) {
            reasons = check.successor(who, successor);
        }
        return reasons.isEmpty()
                ? Outcome.done(works.told(works.holdings(who, successor), who))
                : Outcome.refused(reasons);
    }

    /** Answers what passed and what stays, as it was found when everything was locked. */
    public Outcome<OpenWork> passOn(PersonId who, PersonId successor, String reason, Actor actor) {
        return transacting.once(() -> {
            if (!store.lock(who)) {
                return Outcome.refused(Refusal.notFound("person.unknown"));
            }
            List<Holding> holdings = locked(who, successor);
            OpenWork work = works.told(holdings, who);
            List<Refusal> reasons = check.passingOn(who, successor, reason, work, actor);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            passing.all(
                    holdings.stream().filter(one -> OpenWorks.obstacles(one).isEmpty()).toList(),
                    work,
                    new PassingEach.Handing(who, successor, reason, actor, now));
            return Outcome.done(work);
        });
    }

    /** In one order, whoever locks; what came up meanwhile is left for another time. */
    private List<Holding> locked(PersonId who, PersonId successor) {
        Set<DraftId> concerned =
                works.holdings(who, null).stream().map(Holding::draft).collect(Collectors.toSet());
        concerned.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(draft -> {
                    reviews.lockLive(draft);
                    drafts.lock(draft);
                });
        return works.holdings(who, successor).stream()
                .filter(one -> concerned.contains(one.draft()))
                .toList();
    }
}
