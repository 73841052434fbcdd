package org.rostrum.workflow.route;

import org.jspecify.annotations.Nullable;

/**
 * A step of a route, with its settings as they stand in the BPMN file.
 *
 * @param key the user task's id
 * @param place from 0, in the order in which stations are passed
 * @param share how many it takes; null exactly where the rule is another one
 * @param mayAbstain whether a seat may say that it has no opinion
 * @param mayReject whether a seat may end the whole review
 * @param mayAmend whether a seat may approve the text with its own suggestions in it
 * @param carry up to which change what was said here holds for a later text
 * @param handsBelow whether a department's seat may be handed to people of the departments below
 * @param lapsed what becomes of an approval that does not hold, once the station has been passed
 * @param afterwards whether a leader can order that it is heard after the fact
 * @param timing until when its seats have to decide; null where they take the time they need
 */
public record Station(
        String key,
        int place,
        Name name,
        Sitting sitting,
        Rule rule,
        @Nullable Share share,
        OnReturn onReturn,
        boolean mayAbstain,
        boolean mayReject,
        boolean mayAmend,
        boolean handsBelow,
        CarryLimit carry,
        Lapsed lapsed,
        boolean afterwards,
        @Nullable Timing timing) {

    /** Who sits here. */
    public sealed interface Sitting {

        /** The head of the drafter's department. */
        record Head() implements Sitting {}

        /** Each of the departments chosen at submission. */
        record Departments() implements Sitting {}

        /** One seat for everybody who has the role; {@code name} is what the seat is called. */
        record OfRole(String role, String name) implements Sitting {}

        /** The leaders chosen at submission; {@code count} of them, or 0 for one or more. */
        record Leaders(int count) implements Sitting {}
    }

    /** What it takes to pass. */
    public enum Rule {
        /** Everybody has to be heard. */
        ALL,
        /** One approval is enough. */
        ANY,
        /** So many of those who have an opinion: {@link Station#share()}. */
        SHARE,
        /** Everybody, one after another. */
        SEQUENCE
    }

    /** What a return does to the seats that have not been heard yet. */
    public enum OnReturn {
        HEAR_ALL,
        STOP
    }

    /** What becomes of an approval of a station passed before, when the text changed too much. */
    public enum Lapsed {
        /** The review goes back to the station, and the seat decides again. */
        AGAIN,
        /** Whoever approved is told. */
        INFORM
    }
}
