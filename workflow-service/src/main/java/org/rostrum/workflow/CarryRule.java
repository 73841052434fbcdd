package org.rostrum.workflow;

import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.workflow.route.CarryLimit;

/** Whether what a seat said about an earlier text still holds for a new one: design §4. */
record CarryRule(CarryLimit limit) {

    /**
     * What was said, and what happened since.
     *
     * @param change the strongest kind between the text it was said of and the new one
     * @param byOutsider whether somebody without drafting rights made a revision in between, other
     *     than by approving the text as amended
     * @param wrote whether the person who said it did
     * @param spoken whether that person has a voice in the new round already
     */
    record Circumstances(
            Verdict verdict,
            ChangeKind change,
            boolean byOutsider,
            boolean wrote,
            boolean spoken) {}

    Fate fate(Circumstances of) {
        return switch (of.verdict()) {
            case RETURN, REJECT -> Fate.RETURNED;
            case APPROVE, ABSTAIN -> ofAssent(of);
            case APPROVE_AS_AMENDED -> ofAmendment(of);
        };
    }

    /**
     * Of the very text that came of it, it holds whatever the route says: it was said of that text,
     * and its author, who wrote in it, could not say it again.
     */
    private Fate ofAmendment(Circumstances of) {
        return of.change() == ChangeKind.NONE && !of.byOutsider() && !of.wrote() && !of.spoken()
                ? Fate.CARRIES
                : ofAssent(of);
    }

    /** An abstention is an assent: where everybody abstained the station passed. */
    private Fate ofAssent(Circumstances of) {
        if (limit == CarryLimit.NEVER) {
            return Fate.NEVER;
        }
        if (of.byOutsider()) {
            return Fate.OUTSIDER;
        }
        if (!limit.spans(of.change())) {
            return Fate.CHANGED;
        }
        if (of.wrote()) {
            return Fate.WROTE;
        }
        return of.spoken() ? Fate.SPOKEN : Fate.CARRIES;
    }
}
