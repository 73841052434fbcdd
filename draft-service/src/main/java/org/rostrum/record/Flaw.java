package org.rostrum.record;

/** What can be wrong with an entry of a chain, or with its end. */
public enum Flaw {
    /** No entry with this number, though later ones exist or the head says so. */
    MISSING("the entry is missing"),
    /** It does not follow the number before: it stands twice or in the wrong place. */
    OUT_OF_ORDER("the entry stands twice or in the wrong place"),
    /** It names another previous hash than the entry before has. */
    UNLINKED("the entry does not continue the one before"),
    /** Its hash is not the hash of what it says. */
    HASH_DIFFERS("the hash is not the hash of what the entry says"),
    /** It names an algorithm that does not exist. */
    UNKNOWN_ALGORITHM("the entry names an unknown algorithm"),
    /** Its payload cannot be read, or is not in the canonical form. */
    UNREADABLE("the payload is not in the canonical form"),
    /** Person or time beside the payload are not those of the payload. */
    COLUMNS_DIFFER("person or time beside the payload are not those of the payload"),
    /** The head of the chain is not its last entry. */
    HEAD_DIFFERS("the head of the chain is not its last entry");

    private final String words;

    Flaw(String words) {
        this.words = words;
    }

    /** In English; pages have words of their own. */
    public String words() {
        return words;
    }
}
