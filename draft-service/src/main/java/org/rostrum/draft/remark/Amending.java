package org.rostrum.draft.remark;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Replacing;
import org.rostrum.draft.revision.Revision;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what a person suggests, and nobody else has seen yet, into a frozen text. Whether the person
 * may, the caller asks.
 */
@Component
public class Amending {

    private final RemarkStore store;
    private final ClosingStore closings;
    private final Publishing publishing;
    private final Replacing replacing;

    Amending(RemarkStore store, ClosingStore closings, Publishing publishing, Replacing replacing) {
        this.store = store;
        this.closings = closings;
        this.publishing = publishing;
        this.replacing = replacing;
    }

    /**
     * What came of it.
     *
     * @param revision the new one
     * @param remarks all that was published with it; for each what the record has to say of it
     */
    public record Amended(Revision revision, List<Map<String, Object>> remarks) {}

    /** What the revision would be; nothing is done. */
    @Transactional(readOnly = true)
    public Amendment proposed(Revision frozen, PersonId author) {
        return Amendment.of(
                frozen, suggestions(store.ready(frozen.draft(), frozen.number(), author)));
    }

    /**
     * Publishes all that the person has ready on the revision, as a decision does. What is
     * published is what is put into the text, so that nothing written meanwhile slips in or is
     * lost.
     *
     * @param sha256 of the text as it was shown to the person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Amended> amend(
            Revision frozen, String sha256, PersonId author, Actor actor, Instant at) {
        List<Remark> published = publishing.published(frozen.draft(), frozen.number(), author, at);
        Amendment amendment = Amendment.of(frozen, suggestions(published));
        if (!amendment.problems().isEmpty()) {
            return Outcome.refused(amendment.problems());
        }
        if (!amendment.sha256().equals(sha256)) {
            return Outcome.refused(
                    Refusal.conflict("amendment.reads-otherwise", amendment.sha256()));
        }
        return replacing
                .replace(frozen, amendment.text(), taken(amendment), actor, at)
                .map(revision -> {
                    close(amendment, revision, author, at);
                    return new Amended(revision, published.stream().map(RemarkFacts::of).toList());
                });
    }

    private void close(Amendment amendment, Revision revision, PersonId author, Instant at) {
        for (Remark suggestion : amendment.suggestions()) {
            closings.close(
                    suggestion.id(),
                    new Remark.Closing(Remark.State.ACCEPTED, author, at, "", revision.number()));
        }
    }

    private static List<Map<String, Object>> taken(Amendment amendment) {
        return amendment.suggestions().stream().map(Crediting::facts).toList();
    }

    private static List<Remark> suggestions(List<Remark> remarks) {
        return remarks.stream().filter(Remark::suggestion).toList();
    }
}
