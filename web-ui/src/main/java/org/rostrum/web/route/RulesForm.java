package org.rostrum.web.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Urgency;
import org.rostrum.workflow.routing.RouteRule;
import org.rostrum.workflow.routing.RouteRules;
import org.springframework.util.MultiValueMap;

/** Rules as they are typed: one column of the table is one field, many times. */
record RulesForm(MultiValueMap<String, String> fields) {

    /** Words are set apart by commas of any script. */
    private static final String BETWEEN = "[,，、;；]";

    private record Numbered(int place, RouteRule rule) {}

    /** In the order of their numbers; a row without a route is none. */
    RouteRules rules() {
        List<String> routes = fields.getOrDefault("route", List.of());
        List<Numbered> rows = new ArrayList<>();
        IntStream.range(0, routes.size())
                .filter(at -> !routes.get(at).isBlank())
                .forEach(at -> rows.add(new Numbered(place(at), rule(at))));
        rows.sort(Comparator.comparingInt(Numbered::place));
        return new RouteRules(
                rows.stream().map(Numbered::rule).toList(), first("usual"), edition());
    }

    private RouteRule rule(int at) {
        return new RouteRule(
                one(Classification.class, at("classification", at)),
                one(Urgency.class, at("urgency", at)),
                Arrays.stream(at("words", at).split(BETWEEN, -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                department(at("department", at)),
                at("route", at),
                at("binding", at).equals("true"));
    }

    private int place(int at) {
        String typed = at("place", at);
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    private long edition() {
        String typed = first("edition");
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }

    private String first(String field) {
        return at(field, 0);
    }

    private String at(String field, int at) {
        List<String> column = fields.getOrDefault(field, List.of());
        return at < column.size() ? column.get(at) : "";
    }

    /** What is no id is a department that does not exist. */
    private static @Nullable DepartmentId department(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return new DepartmentId(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return new DepartmentId(new UUID(0, 0));
        }
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> kind, String typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
