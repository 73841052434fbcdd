package org.rostrum.draft.remark;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a remark was dealt with, or that it was not after all. */
@Component
public class Resolving {

    private final Conversing conversing;
    private final ClosingStore closings;

    Resolving(Conversing conversing, ClosingStore closings) {
        this.conversing = conversing;
        this.closings = closings;
    }

    /** For its author and for the drafters. */
    @Transactional
    public Outcome<Remark> resolve(RemarkId remark, Actor actor) {
        return switch (conversing.begin(remark, actor, List.of())) {
            case Outcome.Refused<Remark> refused -> refused;
            case Outcome.Done<Remark>(Remark found) -> {
                List<Refusal> reasons = strangers(found, actor);
                reasons.addAll(Conversing.closed(found));
                if (!reasons.isEmpty()) {
                    yield Outcome.refused(reasons);
                }
                var closing = conversing.closing(Remark.State.RESOLVED, "", actor);
                closings.close(remark, closing);
                conversing.record("remark.resolved", found, "", actor);
                yield Outcome.done(found.closed(closing));
            }
        };
    }

    /** A suggestion that a revision has stays accepted: for that there are other remarks. */
    @Transactional
    public Outcome<Remark> reopen(RemarkId remark, Actor actor) {
        return switch (conversing.begin(remark, actor, List.of())) {
            case Outcome.Refused<Remark> refused -> refused;
            case Outcome.Done<Remark>(Remark found) -> {
                List<Refusal> reasons = strangers(found, actor);
                var closing = found.closing();
                if (closing == null) {
                    reasons.add(Refusal.conflict("remark.is-open"));
                } else if (closing.takenInto() != null) {
                    reasons.add(Refusal.conflict("remark.is-taken", closing.takenInto()));
                }
                if (!reasons.isEmpty()) {
                    yield Outcome.refused(reasons);
                }
                closings.reopen(remark);
                conversing.record("remark.reopened", found, "", actor);
                yield Outcome.done(found.closed(null));
            }
        };
    }

    private List<Refusal> strangers(Remark remark, Actor actor) {
        List<Refusal> reasons = new ArrayList<>();
        if (!remark.author().equals(Conversing.person(actor))
                && !conversing.drafts(remark, actor)) {
            reasons.add(Refusal.forbidden("remark.not-yours-to-resolve"));
        }
        return reasons;
    }
}
