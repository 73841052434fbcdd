package org.rostrum.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.NamedSeat;
import org.rostrum.workflow.TakenBack;

/**
 * What was undone, and what the person could undo now.
 *
 * @param takeable the seat whose decision the person can take back; null when there is none
 * @param takenBack decisions that count no more, the newest first
 */
record GoingBackView(@Nullable NamedSeat takeable, List<TakenBack> takenBack) {

    /** Whether there is anything for the person to do. */
    public boolean acts() {
        return takeable != null;
    }
}
