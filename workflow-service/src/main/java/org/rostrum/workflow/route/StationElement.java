package org.rostrum.workflow.route;

import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.route.Station.Lapsed;
import org.rostrum.workflow.route.Station.OnReturn;
import org.rostrum.workflow.route.Station.Rule;
import org.rostrum.workflow.route.Station.Sitting;
import org.w3c.dom.Element;

/** A user task of a BPMN file, with the house's own attributes. */
record StationElement(String route, Element task) {

    private static final String ROSTRUM = "https://rostrum.org/bpmn";

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
                lapsed());
    }

    static Name name(Element element) {
        String zhHant = element.getAttribute("name");
        String zhHans = element.getAttributeNS(ROSTRUM, "zhHans");
        String en = element.getAttributeNS(ROSTRUM, "en");
        return new Name(zhHant, zhHans.isEmpty() ? zhHant : zhHans, en.isEmpty() ? zhHant : en);
    }

    private Sitting sitting() {
        String seats = setting("seats");
        if (seats.startsWith("role:")) {
            String role = seats.substring("role:".length());
            String name = setting("seatName");
            return new Sitting.OfRole(role, name.isEmpty() ? task.getAttribute("name") : name);
        }
        return switch (seats) {
            case "head" -> new Sitting.Head();
            case "departments" -> new Sitting.Departments();
            case "leaders" -> new Sitting.Leaders(count());
            case String other -> throw malformed("seats", other);
        };
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
                switch (sitting()) {
                    case Sitting.Leaders _ -> CarryLimit.NONE;
                    case Sitting.OfRole(String role, _) when role.equals("LEADER") ->
                            CarryLimit.NONE;
                    case Sitting.OfRole _, Sitting.Head _, Sitting.Departments _ ->
                            CarryLimit.PUNCTUATION;
                };
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
        boolean possible =
                switch (sitting()) {
                    case Sitting.Leaders _ -> true;
                    case Sitting.OfRole(String role, _) ->
                            role.equals("OFFICE") || role.equals("LEADER");
                    case Sitting.Head _, Sitting.Departments _ -> false;
                };
        if (wanted && !possible) {
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
        boolean possible =
                switch (sitting()) {
                    case Sitting.Head _, Sitting.Departments _ -> true;
                    case Sitting.OfRole _, Sitting.Leaders _ -> false;
                };
        if (wanted && !possible) {
            throw new Route.Malformed(route, Fault.BELOW_WHO, task.getAttribute("id"));
        }
        return wanted;
    }

    private boolean flag(String name) {
        return switch (setting(name)) {
            case "true" -> true;
            case "", "false" -> false;
            case String other -> throw malformed(name, other);
        };
    }

    private String setting(String name) {
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
