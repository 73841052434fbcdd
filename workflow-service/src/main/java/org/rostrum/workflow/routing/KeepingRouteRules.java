package org.rostrum.workflow.routing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says anew which drafts go by which route. System administrators do it. */
@Service
public class KeepingRouteRules {

    private final RuleStore store;
    private final Routes routes;
    private final Departments departments;
    private final Recorder recorder;

    KeepingRouteRules(RuleStore store, Routes routes, Departments departments, Recorder recorder) {
        this.store = store;
        this.routes = routes;
        this.departments = departments;
        this.recorder = recorder;
    }

    public RouteRules rules() {
        return store.read();
    }

    /**
     * All of them at once; nothing is recorded when nothing changes.
     *
     * @param wanted with the edition that the administrator saw
     */
    @Transactional
    public Outcome<RouteRules> keep(RouteRules wanted, Actor actor) {
        List<Refusal> reasons = new ArrayList<>(Keepers.refusals(actor));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        RouteRules before = store.lock();
        if (before.edition() != wanted.edition()) {
            reasons.add(Refusal.conflict("route-rules.changed-meanwhile"));
        }
        reasons.addAll(check().problems(wanted));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (before.equals(wanted)) {
            return Outcome.done(before);
        }
        store.write(wanted);
        recorder.append("settings", "route-rules.changed", actor, facts(wanted));
        return Outcome.done(store.read());
    }

    private RuleCheck check() {
        return new RuleCheck(
                routes.latest().stream().map(Route::key).collect(toSet()),
                departments.all().stream().map(Department::id).collect(toSet()));
    }

    private static Map<String, Object> facts(RouteRules rules) {
        return Map.of(
                "usual",
                rules.usual(),
                "rules",
                IntStream.range(0, rules.rules().size())
                        .mapToObj(at -> facts(rules.rules().get(at)))
                        .toList());
    }

    private static Map<String, Object> facts(RouteRule rule) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (rule.classification() != null) {
            facts.put("classification", rule.classification().name());
        }
        if (rule.urgency() != null) {
            facts.put("urgency", rule.urgency().name());
        }
        if (!rule.words().isEmpty()) {
            facts.put("words", rule.words());
        }
        if (rule.department() != null) {
            facts.put("department", rule.department().toString());
        }
        facts.put("route", rule.route());
        facts.put("binding", rule.binding());
        return facts;
    }
}
