package org.rostrum.workflow.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.workflow.route.Station.Among;
import org.rostrum.workflow.route.Station.Chooser;
import org.rostrum.workflow.route.Station.Sitting;

/**
 * Reads who sits at a station: words with a space between, each for one seat or some.
 *
 * @param seatName what a role's seat is called
 * @param count of leaders, or 0
 */
record SeatsSetting(String seatName, int count) {

    private static final String CODE = "[a-z0-9-]{2,40}";
    private static final String USERNAME = "[a-z0-9._-]{2,40}";
    private static final String ROLE = "[A-Z_]{2,40}";
    private static final Set<String> DECIDING = Set.of("REVIEWER", "OFFICE", "LEADER");

    /** Empty where a word is not understood, or stands there twice. */
    Optional<Sitting> read(String seats) {
        String[] words = seats.strip().split("\\s+");
        List<Sitting> all = new ArrayList<>();
        for (String word : words) {
            one(word).ifPresent(all::add);
        }
        if (all.size() < words.length
                || new HashSet<>(all).size() < all.size()
                || twoChoices(all)) {
            return Optional.empty();
        }
        return Optional.of(all.size() == 1 ? all.getFirst() : new Sitting.Together(all));
    }

    /** What was chosen is kept for a station, so that only one choice can be made for it. */
    private static boolean twoChoices(List<Sitting> all) {
        return all.stream().filter(Sitting.Chosen.class::isInstance).count() > 1;
    }

    private Optional<Sitting> one(String word) {
        int colon = word.indexOf(':');
        String kind = colon < 0 ? word : word.substring(0, colon);
        String rest = colon < 0 ? "" : word.substring(colon + 1);
        return switch (kind) {
            case "head" -> head(rest);
            case "departments" -> alone(rest, new Sitting.Departments());
            case "leaders" -> alone(rest, new Sitting.Leaders(count));
            case "role" ->
                    rest.matches(ROLE)
                            ? Optional.of(new Sitting.OfRole(rest, seatName))
                            : Optional.empty();
            case "department" -> department(rest);
            case "people" -> usernames(rest).map(Sitting.People::new);
            case "chosen" -> among(rest).map(set -> new Sitting.Chosen(Chooser.DRAFTER, set));
            case "chosen-before" ->
                    among(rest).map(set -> new Sitting.Chosen(Chooser.STATION_BEFORE, set));
            case String _ -> Optional.empty();
        };
    }

    private static Optional<Sitting> alone(String rest, Sitting sitting) {
        return rest.isEmpty() ? Optional.of(sitting) : Optional.empty();
    }

    private static Optional<Sitting> head(String rest) {
        return switch (rest) {
            case "", "1" -> Optional.of(new Sitting.Head());
            case "2" -> Optional.of(new Sitting.HeadAbove());
            case String _ -> Optional.empty();
        };
    }

    private static Optional<Sitting> department(String rest) {
        boolean head = rest.endsWith(":head");
        String code = head ? rest.substring(0, rest.length() - ":head".length()) : rest;
        return code.matches(CODE)
                ? Optional.of(new Sitting.DepartmentOf(code, head))
                : Optional.empty();
    }

    private static Optional<Among> among(String rest) {
        if (rest.startsWith("people:")) {
            return usernames(rest.substring("people:".length())).map(Among.People::new);
        }
        return DECIDING.contains(rest) ? Optional.of(new Among.OfRole(rest)) : Optional.empty();
    }

    private static Optional<List<String>> usernames(String rest) {
        List<String> all = Arrays.asList(rest.split(",", -1));
        boolean names = all.stream().allMatch(one -> one.matches(USERNAME));
        return names && new HashSet<>(all).size() == all.size()
                ? Optional.of(List.copyOf(all))
                : Optional.empty();
    }
}
