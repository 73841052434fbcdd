package org.rostrum.workflow.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.record.Actor;

/** What the record keeps of an appointment. */
final class DeputyFacts {

    private DeputyFacts() {}

    static Map<String, Object> of(Deputyship one) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("deputyship", one.id().toString());
        facts.put("principal", one.principal().toString());
        facts.put("principalName", one.principalName());
        facts.put("deputy", one.deputy().toString());
        facts.put("deputyName", one.deputyName());
        facts.put("from", one.from().toString());
        facts.put("until", one.until().toString());
        if (!one.everywhere()) {
            facts.put("routes", one.routes());
        }
        facts.put("reason", one.reason());
        return facts;
    }

    /** An administrator acts on the principal's behalf. */
    static Actor actor(Deputyship one, Actor actor) {
        boolean own = one.principal().value().equals(actor.person());
        return own ? actor : actor.onBehalfOf(one.principal().value());
    }
}
