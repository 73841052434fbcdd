package org.rostrum.workflow.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the record keeps of a person. E-mail addresses stay out: they may have to be erased one day,
 * and the record cannot.
 */
final class PersonFacts {

    private PersonFacts() {}

    static Map<String, Object> of(Person person) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", person.id().toString());
        facts.put("username", person.username());
        facts.put("name", person.name());
        facts.put("active", person.active());
        facts.put("roles", person.roles().stream().map(Role::name).sorted().toList());
        facts.put("positions", person.positions().stream().map(PersonFacts::of).toList());
        return facts;
    }

    static Map<String, Object> of(Person before, Person after) {
        Map<String, Object> facts = of(after);
        facts.put("changed", changed(before, after));
        return facts;
    }

    static List<String> changed(Person before, Person after) {
        List<String> changed = new ArrayList<>();
        note(changed, "name", before.name(), after.name());
        note(changed, "email", before.email(), after.email());
        note(changed, "active", before.active(), after.active());
        note(changed, "roles", before.roles(), after.roles());
        note(changed, "positions", before.positions(), after.positions());
        return changed;
    }

    private static void note(List<String> changed, String what, Object before, Object after) {
        if (!before.equals(after)) {
            changed.add(what);
        }
    }

    private static Map<String, Object> of(Position position) {
        return Map.of(
                "department", position.department().toString(),
                "departmentName", position.departmentName(),
                "head", position.head(),
                "title", position.title());
    }
}
