package org.rostrum.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Where a return leads.
 *
 * @param sentTo key of the earlier station that is asked again about the same text; null where the
 *     drafter has to mend it
 * @param resumeAt where it goes on: {@code station}, the one that returned it; {@code start}, all
 *     again from the start or from the station it was sent to; for a return to the drafter also the
 *     key of an earlier station
 */
record Destination(@Nullable String sentTo, String resumeAt) {

    static final String STATION = "station";
    static final String START = "start";

    static Destination of(DecisionRequest request) {
        String resumeAt = request.resumeAt();
        return new Destination(request.sendTo(), resumeAt == null ? STATION : resumeAt);
    }

    boolean toDrafter() {
        return sentTo == null;
    }

    boolean fromStart() {
        return resumeAt.equals(START);
    }
}
