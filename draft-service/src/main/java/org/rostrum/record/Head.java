package org.rostrum.record;

/** Where a chain ends, as noted beside it. */
record Head(long sequence, Hash hash) {

    /** Of a chain that has no entry yet. */
    static final Head NONE = new Head(0, Hash.NONE);
}
