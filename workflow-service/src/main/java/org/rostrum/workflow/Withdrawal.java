package org.rostrum.workflow;

import org.rostrum.record.Receipt;

/** What came of a drafter's wish to have the draft back. */
public sealed interface Withdrawal {

    Receipt receipt();

    /** The draft is back with its drafter. */
    record AtOnce(Receipt receipt) implements Withdrawal {}

    /** Somebody at the current station has decided already, so the office is asked. */
    record ConsentAsked(Receipt receipt) implements Withdrawal {}
}
