package org.rostrum.workflow.people;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the record keeps of a department. */
final class DepartmentFacts {

    private DepartmentFacts() {}

    static Map<String, Object> of(Department department) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("department", department.id().toString());
        facts.put("code", department.code());
        facts.put("name", department.name());
        facts.put("countersigns", department.countersigns());
        facts.put("active", department.active());
        if (department.parent() != null) {
            facts.put("parent", department.parent().toString());
        }
        return facts;
    }
}
