package org.rostrum.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One speech on its way. The type tells the state, so that a verb can only be called where it is
 * possible.
 */
public sealed interface Draft {

    Head head();

    State state();

    /** What every draft has. {@code number} is its register number, such as SP-2026-0412. */
    record Head(
            DraftId id,
            String number,
            DraftDetails details,
            PersonId drafter,
            DepartmentId department,
            @Nullable DraftId corrects,
            Instant createdAt,
            Instant changedAt) {}

    /** The states' stable names, as they stand in the database, the API and the record. */
    enum State {
        DRAFTING,
        IN_REVIEW,
        RETURNED,
        APPROVED,
        REJECTED,
        ABANDONED;

        /** Whether text and details can be changed. */
        public boolean editable() {
            return this == DRAFTING || this == RETURNED;
        }

        /** Whether nothing of the draft changes any more. */
        public boolean ended() {
            return this == APPROVED || this == REJECTED || this == ABANDONED;
        }
    }

    /** Being written; not under review. */
    record Drafting(Head head) implements Draft {
        @Override
        public State state() {
            return State.DRAFTING;
        }
    }

    /** Frozen: the revision is under review and nobody can change the text. */
    record InReview(Head head, int revision, String sha256) implements Draft {
        @Override
        public State state() {
            return State.IN_REVIEW;
        }
    }

    /** Came back from review; being mended. */
    record Returned(Head head) implements Draft {
        @Override
        public State state() {
            return State.RETURNED;
        }
    }

    /** Final. This revision can never change again; a correction is a new draft. */
    record Approved(Head head, int revision, String sha256) implements Draft {
        @Override
        public State state() {
            return State.APPROVED;
        }
    }

    /** Will not be used. */
    record Rejected(Head head, int revision, String sha256) implements Draft {
        @Override
        public State state() {
            return State.REJECTED;
        }
    }

    /** Given up by its drafter. */
    record Abandoned(Head head) implements Draft {
        @Override
        public State state() {
            return State.ABANDONED;
        }
    }
}
