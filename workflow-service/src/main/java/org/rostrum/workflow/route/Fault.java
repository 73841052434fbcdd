package org.rostrum.workflow.route;

import java.util.List;
import java.util.Locale;

/**
 * What can be wrong with a BPMN file. Pages say it in the reader's language under {@link #code()};
 * the command line, which has no other words, in English.
 */
public enum Fault {
    /** In words of whoever found it, such as the reader of XML. */
    UNREADABLE("%s"),
    TOO_LARGE("it has %s bytes; at most %s"),
    EXACTLY_ONE("it needs exactly one %s"),
    FOREIGN_ELEMENT("a route has no \"%s\""),
    SAME_ID("another element has this id"),
    ENGINE_SETTING("the setting \"%s\" is the engine's and not the house's"),
    CONDITION_LANGUAGE("a condition has no language but the house's"),
    EXPRESSION("\"%s\" has an expression; only a flow's condition may have one"),
    KEY("the process id has to be a short word such as %s"),
    NOT_EXECUTABLE("isExecutable has to be true"),
    NOT_DRAWN("it begins or ends at \"%s\", which is not drawn"),
    CONDITION("its condition is \"%s\"; it can be %s, %s or %s"),
    ONE_START("it needs exactly one start event"),
    PASSING_ENDS("passing ends here; it has to lead on to an end event"),
    CIRCLE("passing every station leads in a circle"),
    NO_STATION("it needs at least one station, which is a user task"),
    NOT_REACHED("no flow leads to this task when every station passes"),
    NO_GATEWAY("behind a station comes one exclusive gateway, where its outcome divides"),
    NO_DEFAULT("the flow for a station that passes has to be the gateway's default flow"),
    NO_RETURN("it needs a flow with %s to the user task \"%s\""),
    NO_REJECT("it needs a flow with %s to an end event"),
    NO_DRAFTER("it needs a user task with the id \"%s\" for the drafter"),
    NO_GATEWAY_BACK("behind it comes an exclusive gateway that leads back to the stations"),
    NO_WAY_BACK("it needs a flow with %s to %s"),
    DEFAULT_BACK("its default flow has to lead to the first station"),
    SETTING("station %s has %s \"%s\", which is not understood"),
    ROLE("its seat is for the role \"%s\"; it can be one of %s"),
    CARRY_TOO_WIDE(
            "station %s has carry \"%s\", which is wider than the house allows there: \"%s\""),
    AMEND_WHO("station %s has amend \"true\", which is for leaders and the office only"),
    URGENT_WHO("station %s has urgent \"after\", which is for seats of departments only"),
    LAST_AFTERWARDS("the last station cannot be heard after the fact"),
    LAST_WHEN("the last station is asked about every draft; it can have no condition \"when\""),
    CHOSEN_BEFORE(
            "its people are chosen at the station before, which has to be there and to have no"
                    + " condition \"when\""),
    WHEN("its %s is not understood at character %s: %s"),
    ALSO_BOTH("station %s has one of alsoSeats and alsoWhen and needs both"),
    VACANT_ABOVE("station %s has vacant \"above\", and nothing is above a role"),
    DUE_MISSING("station %s has %s \"%s\", which needs a due time as well"),
    REMIND_LONG("station %s has %s \"%s\", which has to be shorter than due"),
    SPAN(
            "station %s has %s \"%s\", which is written in working days or hours, such as 2d or"
                    + " 4h"),
    BELOW_WHO("station %s has handOver \"below\", which is for seats of departments only"),
    /** In the engine's words. */
    ENGINE("the engine would not take it: %s");

    private final String english;

    Fault(String english) {
        this.english = english;
    }

    /** Stable, lower case, as in {@code no-way-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String english(List<String> arguments) {
        return english.formatted(arguments.toArray());
    }
}
