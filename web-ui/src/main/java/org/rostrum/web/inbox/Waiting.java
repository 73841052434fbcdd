package org.rostrum.web.inbox;

import java.time.Clock;
import java.time.Duration;
import org.rostrum.workflow.InboxItem;
import org.rostrum.workflow.InboxItem.Why;

/**
 * One thing in an inbox as a page shows it.
 *
 * @param href where to go on with it
 * @param days whole days that it has waited
 */
public record Waiting(InboxItem item, String href, long days) {

    public static Waiting of(InboxItem item, Clock clock) {
        Duration waited = Duration.between(item.since(), clock.instant());
        return new Waiting(item, href(item), Math.max(0, waited.toDays()));
    }

    /** Whether somebody else sits at the seat. */
    public boolean taken() {
        return item.holderName() != null && !item.mine();
    }

    public boolean claimable() {
        return item.why() == Why.DECIDE && item.seat() != null && item.holderName() == null;
    }

    public boolean returnable() {
        return item.why() == Why.DECIDE && item.seat() != null && item.mine() && !item.handed();
    }

    /** Whether the person can decide it now, so that it can be one of a row. */
    public boolean decidable() {
        return item.why() == Why.DECIDE && item.seat() != null && !taken();
    }

    /** Whether it is only to be taken note of. */
    public boolean notable() {
        return item.why() == Why.LAPSED;
    }

    /** The badge's colour and shape; its word says the same. */
    public String look() {
        return switch (item.why()) {
            case DECIDE, ADVISE, PREPARE -> "info";
            case REVISE -> "danger";
            case CONSENT, LAPSED, OVERDUE, VACANT, AFTERWARDS, URGE -> "warn";
            case WAITING -> "wait";
        };
    }

    private static String href(InboxItem item) {
        String draft = "/drafts/" + item.draft();
        return switch (item.why()) {
            case DECIDE -> draft + "/review" + (item.seat() == null ? "" : "?seat=" + item.seat());
            case REVISE -> draft;
            case CONSENT, LAPSED, OVERDUE, VACANT, WAITING, URGE -> draft + "/status";
            case PREPARE -> draft + "/status#preparations";
            case ADVISE -> draft + "/status#advice";
            case AFTERWARDS -> draft + "/status#debts";
        };
    }
}
