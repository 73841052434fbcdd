package org.rostrum.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.Debt;
import org.rostrum.workflow.NamedSeat;
import org.rostrum.workflow.NamedStation;
import org.rostrum.workflow.TakenBack;
import org.rostrum.workflow.UrgentOrder;

/**
 * What was undone or passed over, and what the person can do about it now.
 *
 * @param takeable the seat whose decision the person can take back; null when there is none
 * @param takenBack decisions that count no more, the newest first
 * @param mayAsk whether the person can ask the leaders for the urgent path
 * @param urgent stations that the person can have heard after the fact
 * @param order a leader's order to do so; null when there is none
 * @param debts readings that are owed or were made, in the order of the route
 */
record GoingBackView(
        @Nullable NamedSeat takeable,
        List<TakenBack> takenBack,
        boolean mayAsk,
        List<NamedStation> urgent,
        @Nullable UrgentOrder order,
        List<Debt> debts) {

    /** Whether there is anything for the person to do. */
    public boolean acts() {
        return takeable != null || mayAsk || !urgent.isEmpty();
    }

    /** How many readings are still owed. */
    public long owed() {
        return debts.stream().filter(debt -> debt.reading() == null).count();
    }
}
