package org.rostrum.workflow;

import java.util.Optional;
import java.util.function.BiFunction;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/**
 * A person's turn at a draft that has been under review: one transaction that has locked the newest
 * review, whether or not it has ended. Who may not read the draft is told that there is no such
 * thing.
 */
@Component
class DraftTurn {

    private final Transacting transacting;
    private final ReviewStore reviews;
    private final Drafts drafts;
    private final DraftAccess access;

    DraftTurn(Transacting transacting, ReviewStore reviews, Drafts drafts, DraftAccess access) {
        this.transacting = transacting;
        this.reviews = reviews;
        this.drafts = drafts;
        this.access = access;
    }

    /**
     * @param verb is given the review, empty as long as the draft was never submitted, and the
     *     draft as it stands
     */
    <T> Outcome<T> at(
            DraftId draft, PersonId person, BiFunction<Optional<Review>, Draft, Outcome<T>> verb) {
        return transacting.once(() -> {
            Optional<Review> review = reviews.lockNewest(draft);
            return access.mayRead(person, draft)
                    ? verb.apply(review, drafts.find(draft).orElseThrow())
                    : Outcome.refused(Refusal.notFound("draft.unknown"));
        });
    }
}
