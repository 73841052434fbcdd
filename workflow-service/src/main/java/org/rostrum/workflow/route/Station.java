package org.rostrum.workflow.route;

import java.util.List;
import java.util.stream.Stream;
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
 * @param when what has to be true of the draft for the station to be asked; null where it always is
 * @param also who sits here as well for some drafts; null where the seats are always the same
 * @param vacant what becomes of a seat in which nobody can decide
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
        @Nullable Timing timing,
        @Nullable Condition when,
        @Nullable Also also,
        Vacant vacant) {

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

        /** The head above the drafter's head, and never the same person. */
        record HeadAbove() implements Sitting {}

        /** The reviewers of a department that the route names, or its head. */
        record DepartmentOf(String code, boolean head) implements Sitting {}

        /** One seat for each of them. */
        record People(List<String> usernames) implements Sitting {
            public People {
                usernames = List.copyOf(usernames);
            }
        }

        /** Whom somebody chooses on the way, one seat for each. */
        record Chosen(Chooser chooser, Among among) implements Sitting {}

        /** All of these. */
        record Together(List<Sitting> all) implements Sitting {
            public Together {
                all = List.copyOf(all);
            }
        }

        /** None of which is made of several. */
        default List<Sitting> parts() {
            return this instanceof Together(List<Sitting> all) ? all : List.of(this);
        }
    }

    /** Who chooses the people of a station. */
    public enum Chooser {
        /** Whoever submits the draft. */
        DRAFTER,
        /** Whoever approves first at the station before. */
        STATION_BEFORE
    }

    /** Among whom people are chosen. */
    public sealed interface Among {
        record OfRole(String role) implements Among {}

        record People(List<String> usernames) implements Among {
            public People {
                usernames = List.copyOf(usernames);
            }
        }
    }

    /** Further seats, for drafts of which something is true. */
    public record Also(Sitting sitting, Condition when) {}

    /** What becomes of a seat in which nobody can decide. Nothing ever approves in its place. */
    public enum Vacant {
        /** The department above, or its head, decides. */
        ABOVE,
        /** The office decides. */
        OFFICE,
        /** The review stops and says so. */
        STOP
    }

    /** Everybody who may sit here, whether the draft asks for them or not. */
    public List<Sitting> sittings() {
        return also == null
                ? sitting.parts()
                : Stream.concat(sitting.parts().stream(), also.sitting().parts().stream()).toList();
    }

    /** Whom somebody chooses for it; null where nobody does. */
    public Sitting.@Nullable Chosen chosen() {
        return sittings().stream()
                .filter(Sitting.Chosen.class::isInstance)
                .map(Sitting.Chosen.class::cast)
                .findFirst()
                .orElse(null);
    }

    public boolean chosenBy(Chooser chooser) {
        Sitting.Chosen chosen = chosen();
        return chosen != null && chosen.chooser() == chooser;
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
