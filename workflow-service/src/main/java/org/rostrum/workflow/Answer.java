package org.rostrum.workflow;

import java.util.UUID;
import org.rostrum.record.Receipt;

/**
 * What a keyed request was answered.
 *
 * @param request the request's fingerprint; empty in an answer that is about to be remembered
 * @param thing the decision or the review
 * @param number the round of a submission
 */
record Answer(String request, UUID thing, int number, Receipt receipt) {

    static Answer of(UUID thing, int number, Receipt receipt) {
        return new Answer("", thing, number, receipt);
    }
}
