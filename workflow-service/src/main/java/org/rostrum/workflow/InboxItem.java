package org.rostrum.workflow;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;

/**
 * One thing in an inbox.
 *
 * @param seat the seat to be decided; null unless {@code why} is {@code DECIDE}
 * @param station where the draft stands; null when it is with its drafter
 * @param holderName who has taken the seat; null when nobody
 * @param handed whether the seat was handed to me
 * @param actingFor for whom I stand in there; null where I am asked myself
 * @param waitingFor for what I wait for: names of those who have not decided; empty otherwise
 * @param due until when it has to be decided; null where there is no hurry
 * @param speech how near the speech is
 */
public record InboxItem(
        DraftId draft,
        String number,
        String title,
        String drafterName,
        String departmentName,
        @Nullable LocalDateTime speechAt,
        Urgency urgency,
        Classification classification,
        Why why,
        @Nullable SeatId seat,
        @Nullable Label station,
        int round,
        int revision,
        Instant since,
        boolean mine,
        boolean handed,
        @Nullable PersonId actingFor,
        @Nullable String actingForName,
        @Nullable String holderName,
        String waitingFor,
        @Nullable Due due,
        SpeechDate speech) {

    public enum Why {
        /** A seat that I may take. */
        DECIDE,
        /** My draft came back. */
        REVISE,
        /** A drafter asks to withdraw. */
        CONSENT,
        /** Somebody who decides asks for my advice. */
        ADVISE,
        /** Somebody who decides asks me to prepare the decision. */
        PREPARE,
        /** For the office: a seat is overdue, and nobody more could be asked. */
        OVERDUE,
        /** What I had said lapsed with a later text, and I am not asked again. */
        LAPSED,
        /** A drafter asks me to have stations heard after the fact. */
        URGE,
        /** A seat of mine was passed over by a leader's order; I have to read what was approved. */
        AFTERWARDS,
        /** Nobody can decide in a seat of it, so that the review stops. */
        VACANT,
        /** My draft is with others. */
        WAITING
    }
}
