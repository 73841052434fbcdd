package org.rostrum.draft.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.Editing;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A drafter says why a remark is not followed. */
@Component
public class Refuting {

    private final Editing editing;
    private final Conversing conversing;
    private final RemarkStore store;
    private final ClosingStore closings;

    Refuting(Editing editing, Conversing conversing, RemarkStore store, ClosingStore closings) {
        this.editing = editing;
        this.conversing = conversing;
        this.store = store;
        this.closings = closings;
    }

    /** The suggestion is not taken. */
    @Transactional
    public Outcome<Remark> decline(RemarkId suggestion, String reason, Actor actor) {
        return close(suggestion, Remark.State.DECLINED, "suggestion.declined", reason, actor);
    }

    /** Not taken, because … */
    @Transactional
    public Outcome<Remark> answer(RemarkId remark, String reason, Actor actor) {
        return close(remark, Remark.State.ANSWERED, "remark.answered", reason, actor);
    }

    private Outcome<Remark> close(
            RemarkId id, Remark.State how, String event, String reason, Actor actor) {
        Optional<Remark> seen = store.find(id).filter(Remark::published);
        if (seen.isEmpty()) {
            return Outcome.refused(Refusal.notFound("remark.unknown"));
        }
        List<Refusal> problems = RemarkCheck.wanted(reason, RemarkCheck.REASON);
        return switch (editing.begin(seen.get().draft(), actor, problems)) {
            case Outcome.Refused<Draft>(var reasons) -> Outcome.refused(hidden(reasons));
            case Outcome.Done<Draft> _ ->
                    closed(conversing.begin(id, actor, List.of()), how, event, reason, actor);
        };
    }

    private Outcome<Remark> closed(
            Outcome<Remark> begun, Remark.State how, String event, String reason, Actor actor) {
        return switch (begun) {
            case Outcome.Refused<Remark> refused -> refused;
            case Outcome.Done<Remark>(Remark remark) -> {
                List<Refusal> reasons = new ArrayList<>(Conversing.closed(remark));
                if (how == Remark.State.DECLINED && !remark.suggestion()) {
                    reasons.add(Refusal.conflict("remark.no-suggestion"));
                }
                if (!reasons.isEmpty()) {
                    yield Outcome.refused(reasons);
                }
                var closing = conversing.closing(how, reason, actor);
                closings.close(remark.id(), closing);
                conversing.record(event, remark, reason, actor);
                yield Outcome.done(remark.closed(closing));
            }
        };
    }

    /** Who may not read the draft hears of a remark that does not exist, not of a draft. */
    static List<Refusal> hidden(List<Refusal> reasons) {
        return reasons.stream()
                .map(r -> r.code().equals("draft.unknown") ? Refusal.notFound("remark.unknown") : r)
                .toList();
    }
}
