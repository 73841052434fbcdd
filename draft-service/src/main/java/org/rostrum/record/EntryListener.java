package org.rostrum.record;

/**
 * Hears of every entry, inside the transaction that appends it: what a listener writes is there if
 * the entry is. Whoever listens must be quick, for the chain is locked meanwhile.
 */
public interface EntryListener {

    /**
     * @param sequence the entry's place in its chain
     */
    void appended(String stream, long sequence, String event);
}
