package org.rostrum.workflow;

/** What a new text means for what somebody said about an earlier one, and why. */
public enum Fate {
    /** It holds for the new text as well. */
    CARRIES,
    /** It was a return, which the same seat has to look into. */
    RETURNED,
    /** The route lets nothing hold here. */
    NEVER,
    /** The text changed more than what was said can span. */
    CHANGED,
    /** Somebody without drafting rights wrote in it. */
    OUTSIDER,
    /** The person who said it has written in the text since. */
    WROTE,
    /** The person has a voice in this round already. */
    SPOKEN;

    public boolean carries() {
        return this == CARRIES;
    }

    /** Whether an approval or abstention came to its end by it. */
    public boolean lapses() {
        return this != CARRIES && this != RETURNED;
    }
}
