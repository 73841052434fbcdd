package org.rostrum.workflow.notice;

/** Who is meant by a rule. */
sealed interface Audience {

    /** Whoever an open seat of the draft asks now. */
    record Asked() implements Audience {}

    /** Whoever was asked at the station that ended last, without having decided there. */
    record Waited() implements Audience {}

    record Drafters() implements Audience {}

    record Followers() implements Audience {}

    record Office() implements Audience {}

    /** Whoever remarks and replies of this entry call by name. */
    record Mentioned() implements Audience {}

    /** The person, or the people, whose ids stand in the entry under this name. */
    record Named(String fact) implements Audience {}
}
