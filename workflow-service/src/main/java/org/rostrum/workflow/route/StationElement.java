package org.rostrum.workflow.route;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.route.Station.Also;
import org.rostrum.workflow.route.Station.Lapsed;
import org.rostrum.workflow.route.Station.OnReturn;
import org.rostrum.workflow.route.Station.Rule;
import org.rostrum.workflow.route.Station.Sitting;
import org.rostrum.workflow.route.Station.Vacant;
import org.w3c.dom.Element;

/** A user task of a BPMN file, with the house's own attributes. */
record StationElement(String route, Element task) {

    static final String ROSTRUM = "https://rostrum.org/bpmn";

    Station station(int place) {
        return new Station(
                task.getAttribute("id"),
                place,
                name(task),
                sitting(),
                rule(),
                share(),
                onReturn(),
                flag("abstain"),
                flag("reject"),
                amend(),
                handsBelow(),
                carry(),
                lapsed(),
                afterwards(),
                new TimingElement(route, task).timing(),
                condition("when"),
                also(),
                vacant());
    }

    static Name name(Element element) {
        String zhHant = element.getAttribute("name");
        String zhHans = element.getAttributeNS(ROSTRUM, "zhHans");
        String en = element.getAttributeNS(ROSTRUM, "en");
        return new Name(zhHant, zhHans.isEmpty() ? zhHant : zhHans, en.isEmpty() ? zhHant : en);
    }

    private Sitting sitting() {
        return sitting("seats");
    }

    private Sitting sitting(String setting) {
        String seats = setting(setting);
        return new SeatsSetting(seatName(), count())
                .read(seats)
                .orElseThrow(() -> malformed(setting, seats));
    }

    private String seatName() {
        String name = setting("seatName");
        return name.isEmpty() ? task.getAttribute("name") : name;
    }

    private int count() {
        String count = setting("count");
        if (!count.matches("[0-9]{0,2}")) {
            throw malformed("count", count);
        }
        return count.isEmpty() ? 0 : Integer.parseInt(count);
    }

    private Rule rule() {
        return switch (setting("rule")) {
            case "ALL" -> Rule.ALL;
            case "ANY" -> Rule.ANY;
            case "SHARE" -> Rule.SHARE;
            case "SEQUENCE" -> Rule.SEQUENCE;
            case String other -> throw malformed("rule", other);
        };
    }

    /** Where the rule wants one, and nowhere else. */
    private @Nullable Share share() {
        String share = setting("share");
        if (rule() != Rule.SHARE) {
            if (!share.isEmpty()) {
                throw malformed("share", share);
            }
            return null;
        }
        return Share.read(share).orElseThrow(() -> malformed("share", share));
    }

    private OnReturn onReturn() {
        return switch (setting("onReturn")) {
            case "", "hear-all" -> OnReturn.HEAR_ALL;
            case "stop" -> OnReturn.STOP;
            case String other -> throw malformed("onReturn", other);
        };
    }

    /** A route may be stricter than the house, never wider. */
    private CarryLimit carry() {
        CarryLimit widest =
                sittings().allMatch(SittingRules::countersigns)
                        ? CarryLimit.PUNCTUATION
                        : CarryLimit.NONE;
        CarryLimit chosen =
                switch (setting("carry")) {
                    case "" -> widest;
                    case "never" -> CarryLimit.NEVER;
                    case "NONE" -> CarryLimit.NONE;
                    case "FORMAT" -> CarryLimit.FORMAT;
                    case "PUNCTUATION" -> CarryLimit.PUNCTUATION;
                    case String other -> throw malformed("carry", other);
                };
        if (chosen.widerThan(widest)) {
            throw tooWide(chosen, widest);
        }
        return chosen;
    }

    private Lapsed lapsed() {
        return switch (setting("lapsed")) {
            case "", "inform" -> Lapsed.INFORM;
            case "again" -> Lapsed.AGAIN;
            case String other -> throw malformed("lapsed", other);
        };
    }

    /** For who signs the text or sees to it that it can be signed, and for nobody else. */
    private boolean amend() {
        boolean wanted = flag("amend");
        if (wanted && !sittings().allMatch(SittingRules::amends)) {
            throw new Route.Malformed(route, Fault.AMEND_WHO, task.getAttribute("id"));
        }
        return wanted;
    }

    /** For seats of departments, for only these have others below them. */
    private boolean handsBelow() {
        boolean wanted =
                switch (setting("handOver")) {
                    case "", "same" -> false;
                    case "below" -> true;
                    case String other -> throw malformed("handOver", other);
                };
        if (wanted && !sittings().allMatch(SittingRules::ofDepartments)) {
            throw new Route.Malformed(route, Fault.BELOW_WHO, task.getAttribute("id"));
        }
        return wanted;
    }

    /** For departments, whom a leader can answer for; the office's check and leaders never. */
    private boolean afterwards() {
        boolean wanted =
                switch (setting("urgent")) {
                    case "", "never" -> false;
                    case "after" -> true;
                    case String other -> throw malformed("urgent", other);
                };
        if (wanted && !sittings().allMatch(SittingRules::ofDepartments)) {
            throw new Route.Malformed(route, Fault.URGENT_WHO, task.getAttribute("id"));
        }
        return wanted;
    }

    private @Nullable Condition condition(String setting) {
        String text = setting(setting);
        if (text.isEmpty()) {
            return null;
        }
        ReadingCondition.Read read = ReadingCondition.of(text);
        if (read.condition() == null) {
            ConditionFault fault = read.faults().getFirst();
            throw new Route.Malformed(route, Fault.WHEN, setting, fault.position(), fault.reason());
        }
        return read.condition();
    }

    /** Both or neither: seats that are always asked belong to {@code seats}. */
    private @Nullable Also also() {
        Condition when = condition("alsoWhen");
        boolean named = !setting("alsoSeats").isEmpty();
        if (named != (when != null)) {
            throw new Route.Malformed(route, Fault.ALSO_BOTH, task.getAttribute("id"));
        }
        return when == null ? null : new Also(sitting("alsoSeats"), when);
    }

    private Vacant vacant() {
        return switch (setting("vacant")) {
            case "", "stop" -> Vacant.STOP;
            case "office" -> Vacant.OFFICE;
            case "above" -> above();
            case String other -> throw malformed("vacant", other);
        };
    }

    /** For seats of departments and of people, who have one; a role has nothing above it. */
    private Vacant above() {
        if (sittings().anyMatch(Sitting.OfRole.class::isInstance)) {
            throw new Route.Malformed(route, Fault.VACANT_ABOVE, task.getAttribute("id"));
        }
        return Vacant.ABOVE;
    }

    private Stream<Sitting> sittings() {
        Also also = also();
        return also == null
                ? sitting().parts().stream()
                : Stream.concat(sitting().parts().stream(), also.sitting().parts().stream());
    }

    private boolean flag(String name) {
        return switch (setting(name)) {
            case "true" -> true;
            case "", "false" -> false;
            case String other -> throw malformed(name, other);
        };
    }

    private String setting(String name) {
        return setting(task, name);
    }

    static String setting(Element task, String name) {
        return task.getAttributeNS(ROSTRUM, name);
    }

    private Route.Malformed tooWide(CarryLimit chosen, CarryLimit widest) {
        return new Route.Malformed(
                route, Fault.CARRY_TOO_WIDE, task.getAttribute("id"), chosen, widest);
    }

    private Route.Malformed malformed(String setting, String value) {
        return new Route.Malformed(route, Fault.SETTING, task.getAttribute("id"), setting, value);
    }
}
